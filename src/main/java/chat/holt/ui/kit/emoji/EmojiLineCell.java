package chat.holt.ui.kit.emoji;

import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.emoji.EmojiPickerViewModel.Line;
import chat.holt.ui.kit.emoji.EmojiPickerViewModel.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A line of the picker: a title, or emojis side by side.
final class EmojiLineCell extends ListCell<Line> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    static final int SIZE = 24;

    private final EmojiPickerViewModel model;
    private final EmojiPictures pictures;
    private final Label title = new Label();
    private final HBox slots = new HBox();
    private final List<ImageView> views = new ArrayList<>();

    /// @param pick hears of clicks, at the place the model then stands on
    EmojiLineCell(EmojiPickerViewModel model, EmojiPictures pictures, Consumer<MouseEvent> pick) {
        this.model = model;
        this.pictures = pictures;
        title.getStyleClass().add(Styles.GROUP_LABEL);
        for (int i = 0; i < EmojiPickerViewModel.COLUMNS; i++) {
            int column = i;
            ImageView view = new ImageView();
            StackPane slot = new StackPane(view);
            slot.getStyleClass().add("emoji-slot");
            // Not when it comes under a pointer that rests: the keyboard scrolls as well.
            slot.setOnMouseMoved(event -> model.point(getIndex(), column));
            slot.setOnMouseClicked(event -> {
                Line line = getItem();
                if (event.getButton() == MouseButton.PRIMARY
                        && line != null
                        && column < line.emojis().size()) {
                    model.point(getIndex(), column);
                    pick.accept(event);
                }
            });
            views.add(view);
            slots.getChildren().add(slot);
        }
        model.place().subscribe(this::mark);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            views.forEach(EmojiPictures::clear);
        } else if (line.title() != null) {
            title.setText(line.title());
            setGraphic(title);
            views.forEach(EmojiPictures::clear);
        } else {
            for (int i = 0; i < views.size(); i++) {
                boolean there = i < line.emojis().size();
                slots.getChildren().get(i).setVisible(there);
                if (there) {
                    pictures.show(views.get(i), line.emojis().get(i), SIZE);
                } else {
                    EmojiPictures.clear(views.get(i));
                }
            }
            setGraphic(slots);
            mark(model.place().get());
        }
    }

    private void mark(@Nullable Place place) {
        for (int i = 0; i < slots.getChildren().size(); i++) {
            boolean current = place != null && place.line() == getIndex() && place.column() == i;
            slots.getChildren().get(i).pseudoClassStateChanged(CURRENT, current);
        }
    }
}
