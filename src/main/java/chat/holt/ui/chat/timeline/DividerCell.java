package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.kit.rows.RowCell;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A line across with a word in the middle: the begin of a day, or of what is new.
final class DividerCell extends RowCell<TimelineRow> {
    private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");
    private static final double SIDE = 16;
    private static final double GAP = 12;

    private final Label word = new Label();
    private final Region before = line();
    private final Region after = line();

    DividerCell() {
        getStyleClass().add("divider-cell");
        word.getStyleClass().add("divider-word");
        getChildren().addAll(before, word, after);
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("divider-line");
        return line;
    }

    @Override
    public void show(TimelineRow row) {
        pseudoClassStateChanged(NEW, row instanceof TimelineRow.NewDivider);
        word.setText(
                row instanceof TimelineRow.DayDivider divider ? Times.day(divider.day()) : Text.of("chat.newMessages"));
        setAccessibleText(word.getText());
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + snapSizeY(word.prefHeight(-1)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double wordWidth = Math.min(snapSizeX(word.prefWidth(-1)), getWidth() - 2 * SIDE);
        double wordHeight = snapSizeY(word.prefHeight(-1));
        double x = snapPositionX((getWidth() - wordWidth) / 2);
        double y = snappedTopInset();
        double middle = snapPositionY(y + wordHeight / 2);
        word.resizeRelocate(x, y, wordWidth, wordHeight);
        before.resizeRelocate(SIDE, middle, Math.max(0, x - GAP - SIDE), 1);
        after.resizeRelocate(x + wordWidth + GAP, middle, Math.max(0, x - GAP - SIDE), 1);
    }
}
