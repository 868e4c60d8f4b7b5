"""What is shown besides the incidents: eras, figures, reports, and what is told of one."""
