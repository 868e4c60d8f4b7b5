"""Going through time: gliding, zooming back and forth, dates, bookmarks, measuring."""
