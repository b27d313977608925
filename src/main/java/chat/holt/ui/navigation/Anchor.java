package chat.holt.ui.navigation;

/// Where on the screen something small is to be opened beside: the edges of what was clicked, in logical pixels.
public record Anchor(double minX, double minY, double maxX, double maxY) {}
