package chat.holt.ui.kit.markdown;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Shows content that may be wider than there is room, with a bar to move it sideways. Scrolling up and down passes
/// through to whatever it stands in.
final class SideScroll extends Region {

    private static final double STEP = 40;

    private final Region content;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();

    SideScroll(Region content) {
        this.content = content;
        bar.setOrientation(Orientation.HORIZONTAL);
        bar.setFocusTraversable(false);
        bar.setUnitIncrement(STEP);
        bar.valueProperty().subscribe(value -> content.setTranslateX(-value.doubleValue()));
        setClip(clip);
        getStyleClass().add("md-side-scroll");
        getChildren().addAll(content, bar);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private void scroll(ScrollEvent event) {
        if (bar.isVisible() && Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            bar.setValue(Math.clamp(bar.getValue() - event.getDeltaX(), 0, bar.getMax()));
            event.consume();
        }
    }

    private double contentWidth(double width) {
        return Math.max(Math.min(width, content.maxWidth(-1)), snapSizeX(content.prefWidth(-1)));
    }

    private double barHeight(double width) {
        return snapSizeX(content.prefWidth(-1)) > width + 0.5 ? snapSizeY(bar.prefHeight(-1)) : 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? content.prefWidth(-1) : width;
        return snapSizeY(content.prefHeight(contentWidth(room))) + barHeight(room);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double whole = contentWidth(width);
        double barHeight = barHeight(width);
        double most = Math.max(0, whole - width);
        clip.setWidth(width);
        clip.setHeight(getHeight());
        bar.setVisible(barHeight > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * width / whole);
        bar.setBlockIncrement(width / 2);
        bar.setValue(Math.min(bar.getValue(), most));
        content.resizeRelocate(0, 0, whole, getHeight() - barHeight);
        bar.resizeRelocate(0, getHeight() - barHeight, width, barHeight);
    }
}
