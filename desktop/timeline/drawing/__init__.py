"""What is drawn of incidents: rows, labels, bars, strips, and the painter of it all."""
