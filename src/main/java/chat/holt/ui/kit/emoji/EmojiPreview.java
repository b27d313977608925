package chat.holt.ui.kit.emoji;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the picker stands on, large and by name, and the skin tones to choose from.
final class EmojiPreview extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final String HAND = "raised_hand";
    private static final int LARGE = 32;
    private static final int SMALL = 18;

    private final EmojiPickerViewModel model;
    private final EmojiPictures pictures;
    private final ImageView picture = new ImageView();
    private final Label name = new Label();
    private final Label codes = new Label();
    private final List<Button> tones = new ArrayList<>();

    EmojiPreview(EmojiPickerViewModel model, EmojiPictures pictures) {
        this.model = model;
        this.pictures = pictures;
        getStyleClass().add("emoji-preview");
        StackPane holder = new StackPane(picture);
        holder.setMinSize(LARGE, LARGE);
        name.setId("emoji-name");
        name.getStyleClass().addAll(Styles.STRONG);
        codes.getStyleClass().addAll(Styles.META, Styles.MUTED);
        VBox words = new VBox(name, codes);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(holder, words, tones());
        model.place().subscribe(place -> show(model.chosen()));
    }

    private HBox tones() {
        HBox row = new HBox();
        row.getStyleClass().add("emoji-tones");
        EmojiChoice hand = Objects.requireNonNull(UnicodeEmojis.byCode(HAND));
        addTone(row, null, hand);
        UnicodeEmojis.TONES.forEach(tone -> addTone(row, tone, hand.in(tone)));
        markTone();
        return row;
    }

    private void addTone(HBox row, @Nullable String tone, EmojiChoice hand) {
        String text = Text.of("emoji.tone." + Optional.ofNullable(tone).orElse("usual"));
        Button button = new Button();
        button.setId("emoji-tone-" + Optional.ofNullable(tone).orElse("usual"));
        button.getStyleClass().addAll(Styles.ICON_BUTTON, "emoji-tone");
        button.setGraphic(pictures.view(hand, SMALL));
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setUserData(tone);
        button.setOnAction(event -> {
            model.setTone(tone);
            markTone();
        });
        tones.add(button);
        row.getChildren().add(button);
    }

    private void markTone() {
        tones.forEach(
                button -> button.pseudoClassStateChanged(CURRENT, Objects.equals(button.getUserData(), model.tone())));
    }

    private void show(@Nullable EmojiChoice emoji) {
        if (emoji == null) {
            EmojiPictures.clear(picture);
            name.setText("");
            codes.setText("");
            return;
        }
        pictures.show(picture, emoji, LARGE);
        name.setText(emoji.name());
        String server = model.serverOf(emoji);
        codes.setText(server != null ? server : ":" + emoji.code() + ":");
    }
}
