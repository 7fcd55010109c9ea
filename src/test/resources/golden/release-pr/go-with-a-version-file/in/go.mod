module example.org/widget
