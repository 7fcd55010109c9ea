package internal

// Version is what was released.
const Version = "1.0.0"
