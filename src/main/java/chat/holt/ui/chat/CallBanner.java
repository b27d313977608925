package chat.holt.ui.chat;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Says over a chat who is in its call, and where one can join it.
final class CallBanner extends HBox {
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

    CallBanner(CallViewModel call) {
        setId("call-banner");
        getStyleClass().add("call-banner");
        Node icon = Icons.of("fth-phone-call");
        icon.getStyleClass().add("call-icon");
        Label who = new Label();
        who.setId("call-text");
        who.getStyleClass().add(Styles.MEDIUM);
        who.textProperty().bind(call.text());
        Label honest = new Label(Text.of(call.web() ? "calls.cannotJoin" : "calls.cannotJoin.anywhere"));
        honest.getStyleClass().addAll(Styles.META, Styles.MUTED);
        VBox words = new VBox(who, honest);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
        if (call.web()) {
            Button web = Buttons.plain("call-web", Text.of("calls.web"));
            web.getStyleClass().add(Styles.SMALL);
            web.setMinWidth(USE_PREF_SIZE);
            web.setOnAction(click -> call.openInWeb());
            getChildren().add(web);
        }
        visibleProperty().bind(call.text().isNotEmpty());
        managedProperty().bind(visibleProperty());
        call.text().subscribe(text -> pseudoClassStateChanged(RUNNING, call.running()));
    }
}
