package chat.holt.ui.safety;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.safety.LinkCheck.Unknown;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// Shows where a link really leads and asks whether to go there.
public final class LinkDialog extends FormDialog {
    private static final int SHOWN = 400;

    public LinkDialog(LinkViewModel model) {
        super(
                look(model),
                new SimpleBooleanProperty(true),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                model::open);
        body().getChildren().add(address(model));
        if (!model.warnings().isEmpty()) {
            body().getChildren().add(warnings(model.warnings()));
        }
        if (!model.link().trustable().isEmpty()) {
            CheckBox trust =
                    new CheckBox(Text.of("safety.link.trust", model.link().host()));
            trust.setId("link-trust");
            trust.setMnemonicParsing(false);
            trust.setWrapText(true);
            trust.selectedProperty().bindBidirectional(model.trust());
            body().getChildren().add(trust);
        }
        closeWhen(model.opened());
    }

    private static Look look(LinkViewModel model) {
        return model.link().deceptive()
                ? Look.destructive("link", Text.of("safety.link.deceptive"), Text.of("safety.link.verb.anyway"))
                : Look.form("link", model.title(), Text.of("safety.link.verb"));
    }

    private static Node address(LinkViewModel model) {
        Unknown link = model.link();
        TextFlow text = new TextFlow(
                part(link.before(), "link-rest"),
                part(link.host(), "link-host"),
                part(shortened(link.after()), "link-rest"));
        text.setId("link-address");
        text.setAccessibleText(link.before() + link.host() + link.after());
        text.setFocusTraversable(true);
        text.getStyleClass().addAll("link-address", "focus-ring");
        HBox.setHgrow(text, Priority.ALWAYS);
        Button copy = Buttons.icon("link-copy", "fth-copy", Text.of("safety.link.copy"));
        copy.setOnAction(click -> model.copy());
        HBox box = new HBox(text, copy);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add("link-box");
        return box;
    }

    private static javafx.scene.text.Text part(String words, String styleClass) {
        var text = new javafx.scene.text.Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private static String shortened(String rest) {
        return rest.length() <= SHOWN ? rest : rest.substring(0, SHOWN) + "…";
    }

    private static Node warnings(List<String> sentences) {
        VBox box = new VBox();
        box.setId("link-warnings");
        box.getStyleClass().addAll("callout-warn", "points");
        for (String sentence : sentences) {
            Label text = new Label(sentence);
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            HBox point = new HBox(Icons.of("fth-alert-triangle"), text);
            point.getStyleClass().add("point");
            box.getChildren().add(point);
        }
        return box;
    }
}
