"""Time on the axis: pixels and seconds, ticks, clocks and calendars."""
