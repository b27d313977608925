package chat.holt.ui.usersettings.privacy;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.kit.settings.PageScroll;
import chat.holt.ui.usersettings.privacy.PrivacyViewModel.Answer;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page about what Holt does without asking.
public final class PrivacyView extends VBox {
    private static final double WIDTH = 560;

    public PrivacyView(PrivacyViewModel model, Media media) {
        setId("settings-privacy");
        getStyleClass().add("settings-page");
        VBox parts = new VBox(
                section(
                        "privacy-hosts",
                        Text.of("privacy.hosts"),
                        Text.of("privacy.hosts.none"),
                        model.hosts(),
                        model::forgetHost),
                section(
                        "privacy-mature",
                        Text.of("privacy.mature"),
                        Text.of("privacy.mature.none"),
                        model.mature(),
                        model::forgetMature),
                cached(media));
        parts.getStyleClass().add("settings-parts");
        getChildren().setAll(new PageHead(Text.of("privacy.title"), Text.of("privacy.text")), new PageScroll(parts));
    }

    private static CacheSection cached(Media media) {
        CacheSection cached = new CacheSection(media.files());
        cached.setMaxWidth(WIDTH);
        return cached;
    }

    private static VBox section(
            String id, String heading, String none, ObservableList<Answer> answers, Consumer<Answer> forget) {
        Label title = new Label(heading);
        title.getStyleClass().add(Styles.HEADING);
        VBox rows = new VBox();
        rows.setId(id);
        rows.getStyleClass().add("privacy-rows");
        ListChangeListener<Answer> fill = change -> fill(rows, none, answers, forget);
        answers.addListener(fill);
        fill(rows, none, answers, forget);
        VBox section = new VBox(title, rows);
        section.getStyleClass().add("privacy-section");
        section.setMaxWidth(WIDTH);
        return section;
    }

    private static void fill(VBox rows, String none, ObservableList<Answer> answers, Consumer<Answer> forget) {
        if (answers.isEmpty()) {
            Label nothing = new Label(none);
            nothing.getStyleClass().add(Styles.MUTED);
            nothing.setWrapText(true);
            rows.getChildren().setAll(nothing);
        } else {
            rows.getChildren()
                    .setAll(answers.stream().map(answer -> row(answer, forget)).toList());
        }
    }

    private static Node row(Answer answer, Consumer<Answer> forget) {
        Label name = new Label(answer.name());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button ask = Buttons.plain("privacy-ask-" + answer.id().replace('.', '-'), Text.of("privacy.ask"));
        ask.getStyleClass().add(Styles.SMALL);
        ask.setAccessibleText(Text.of("privacy.ask.of", answer.name()));
        ask.setOnAction(click -> forget.accept(answer));
        HBox row = new HBox(name, space, ask);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("privacy-row");
        return row;
    }
}
