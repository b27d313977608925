package chat.holt.settings;

/// Where the main window stood, in logical pixels of the virtual screen.
///
/// @param maximized the other values then hold the size to return to
public record WindowBounds(double x, double y, double width, double height, boolean maximized) {}
