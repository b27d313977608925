package chat.holt.ui.chat.message;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// Several pictures of a message side by side, in rows of two and three, so that they make no tower.
final class PictureGrid extends Pane {
    static final double WIDTH = 400;
    private static final double GAP = 4;
    private static final double ROW = 198;
    private static final double LOW_ROW = 131;

    /// The place of one picture.
    record Place(double x, double y, double width, double height) {}

    private final List<Place> places;
    private final double height;

    /// @param count of pictures, at least 2
    PictureGrid(int count) {
        places = places(count);
        height = places.stream()
                .mapToDouble(place -> place.y + place.height)
                .max()
                .orElse(0);
        getStyleClass().add("picture-grid");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    List<Place> places() {
        return places;
    }

    /// Three stand as one large beside two small ones; else the first row is that of two.
    static List<Place> places(int count) {
        if (count == 3) {
            double wide = WIDTH - GAP - LOW_ROW;
            double tall = 2 * LOW_ROW + GAP;
            return List.of(
                    new Place(0, 0, wide, tall),
                    new Place(wide + GAP, 0, LOW_ROW, LOW_ROW),
                    new Place(wide + GAP, LOW_ROW + GAP, LOW_ROW, LOW_ROW));
        }
        List<Place> all = new ArrayList<>();
        double y = 0;
        for (int done = 0; done < count; ) {
            int left = count - done;
            int inRow = left == 2 || left == 4 || left == 5 ? 2 : Math.min(3, left);
            double width = (WIDTH - (inRow - 1) * GAP) / inRow;
            double tall = inRow == 3 ? LOW_ROW : ROW;
            for (int i = 0; i < inRow; i++) {
                all.add(new Place(i * (width + GAP), y, width, tall));
            }
            y += tall + GAP;
            done += inRow;
        }
        return List.copyOf(all);
    }

    private double scale() {
        return Math.min(1, getWidth() / WIDTH);
    }

    @Override
    protected double computePrefWidth(double available) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 || width >= WIDTH ? height : height * width / WIDTH;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double scale = scale();
        for (int i = 0; i < getChildren().size(); i++) {
            Place place = places.get(i);
            getChildren()
                    .get(i)
                    .resizeRelocate(place.x * scale, place.y * scale, place.width * scale, place.height * scale);
        }
    }
}
