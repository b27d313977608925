package chat.holt.ui.usersettings.writing;

import chat.holt.i18n.Text;
import chat.holt.spelling.Speller.Language;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page about writing.
public final class WritingView extends VBox {
    private static final double WIDTH = 560;

    private final WritingViewModel model;

    public WritingView(WritingViewModel model) {
        this.model = model;
        setId("settings-writing");
        getStyleClass().add("settings-page");
        VBox languages = languages();
        languages.disableProperty().bind(model.checked().not());
        VBox parts = new VBox(
                choice("writing-enter-sends", "writing.enterSends", "writing.enterSends.text", model.enterSends()),
                choice("writing-spelling", "writing.spelling", "writing.spelling.text", model.checked()),
                languages,
                words());
        parts.getStyleClass().add("settings-parts");
        getChildren().setAll(new PageHead(Text.of("writing.title"), Text.of("writing.text")), new PageScroll(parts));
    }

    private static VBox choice(String id, String name, String text, BooleanProperty chosen) {
        CheckBox box = new CheckBox(Text.of(name));
        box.setId(id);
        box.selectedProperty().bindBidirectional(chosen);
        return new VBox(4, box, muted(Text.of(text)));
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.META, Styles.MUTED);
        label.setWrapText(true);
        return label;
    }

    // ---- languages

    private VBox languages() {
        VBox boxes = new VBox(10);
        boxes.setId("writing-languages");
        fillWhileShown(boxes, model.languages(), () -> fillLanguages(boxes));
        Button copy = Buttons.plain("writing-folder-copy", Text.of("writing.folder.copy"));
        copy.setOnAction(click -> model.copyFolder());
        Button again = Buttons.plain("writing-again", Text.of("writing.again"));
        again.setOnAction(click -> model.look());
        HBox buttons = new HBox(8, copy, again);
        buttons.getChildren().forEach(button -> button.getStyleClass().add(Styles.SMALL));
        return section("writing.languages", boxes, muted(Text.of("writing.folder", model.folder())), buttons);
    }

    /// Keeps the boxes there are, so that the keyboard stays where it is.
    private void fillLanguages(VBox boxes) {
        List<String> shown = boxes.getChildren().stream().map(Node::getId).toList();
        if (!shown.equals(model.languages().stream().map(WritingView::id).toList())) {
            boxes.getChildren()
                    .setAll(model.languages().stream().map(this::language).toList());
        }
    }

    private static String id(Language language) {
        return "writing-language-" + language.tag();
    }

    private Node language(Language language) {
        CheckBox box = new CheckBox(language.name());
        box.setId(id(language));
        box.setSelected(language.chosen());
        box.setOnAction(click -> model.choose(language, box.isSelected()));
        return box;
    }

    // ---- own words

    private VBox words() {
        VBox rows = new VBox();
        rows.setId("writing-words");
        fillWhileShown(rows, model.words(), () -> fillWords(rows));
        return section("writing.words", rows);
    }

    private void fillWords(VBox rows) {
        if (model.words().isEmpty()) {
            rows.getChildren().setAll(muted(Text.of("writing.words.none")));
        } else {
            rows.getChildren()
                    .setAll(model.words().stream().map(word -> word(word, rows)).toList());
        }
    }

    private Node word(String word, VBox rows) {
        Label name = new Label(word);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button remove = Buttons.icon(id(word), "fth-x", Text.of("writing.words.remove", word));
        remove.setOnAction(click -> {
            int index = model.words().indexOf(word);
            model.remove(word);
            // The keyboard goes on with the next one.
            if (!model.words().isEmpty()) {
                String next = model.words().get(Math.min(index, model.words().size() - 1));
                rows.getChildren().stream()
                        .flatMap(row -> row.lookupAll(".button").stream())
                        .filter(button -> id(next).equals(button.getId()))
                        .forEach(Node::requestFocus);
            }
        });
        HBox row = new HBox(name, space, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("own-word");
        return row;
    }

    private static String id(String word) {
        return "writing-remove-" + word;
    }

    // ---- both

    private static VBox section(String key, Node... content) {
        Label title = new Label(Text.of(key));
        title.getStyleClass().add(Styles.HEADING);
        VBox section = new VBox(10, title);
        section.getChildren().addAll(content);
        section.setMaxWidth(WIDTH);
        return section;
    }

    /// The view-model outlives the page.
    private static <T> void fillWhileShown(Node node, ObservableList<T> items, Runnable fill) {
        ListChangeListener<T> listener = change -> fill.run();
        node.sceneProperty().subscribe(scene -> {
            items.removeListener(listener);
            if (scene != null) {
                items.addListener(listener);
                fill.run();
            }
        });
    }
}
