package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.kit.rows.RowCell;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A line across with a word in the middle: the begin of a day, or of what is new.
final class DividerCell extends RowCell<TimelineRow> {
    private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");
    private static final double SIDE = 16;
    private static final double GAP = 12;

    private final Button word = new Button();
    private final Region before = line();
    private final Region after = line();

    private @Nullable LocalDate day;

    /// @param choose asks for another day than the one shown
    DividerCell(Consumer<LocalDate> choose) {
        getStyleClass().add("divider-cell");
        word.getStyleClass().add("divider-word");
        word.setFocusTraversable(false);
        word.setOnAction(click -> {
            if (day != null) {
                choose.accept(day);
            }
        });
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
        day = row instanceof TimelineRow.DayDivider divider ? divider.day() : null;
        word.setText(day == null ? Text.of("chat.newMessages") : Times.day(day));
        word.setMouseTransparent(day == null);
        word.setAccessibleText(day == null ? word.getText() : Text.of("chat.date.divider", word.getText()));
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
