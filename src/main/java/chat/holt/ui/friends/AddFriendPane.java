package chat.holt.ui.friends;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A field to ask somebody by name and number, and your own name for others to ask you.
final class AddFriendPane extends VBox {

    private final AddFriendViewModel model;
    private final TextField tag = new TextField();

    AddFriendPane(AddFriendViewModel model) {
        super(8);
        this.model = model;
        setId("add-friend");
        getStyleClass().add("add-friend");
        Label title = new Label(Text.of("friends.add"));
        title.getStyleClass().add(Styles.HEADING);
        Label text = new Label(Text.of("friends.add.text"));
        text.getStyleClass().add(Styles.MUTED);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        title,
                        text,
                        field(),
                        line(model.attempt().error(), "friend-problem", Styles.ERROR_TEXT),
                        line(model.notice(), "friend-notice", "friend-notice"),
                        line(model.limit(), "friend-limit", Styles.MUTED),
                        own());
    }

    /// Puts the focus into the field.
    @Override
    public void requestFocus() {
        tag.requestFocus();
    }

    private Node field() {
        tag.setId("friend-tag");
        tag.setPromptText(Text.of("friends.add.prompt"));
        tag.setAccessibleText(Text.of("friends.add.field"));
        tag.textProperty().bindBidirectional(model.typed());
        tag.setOnAction(event -> model.submit());
        tag.setMinWidth(0);
        HBox.setHgrow(tag, Priority.ALWAYS);
        Button ask = Buttons.primary("friend-ask", Text.of("friends.add.verb"));
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setOnAction(event -> model.submit());
        ask.disableProperty()
                .bind(model.attempt().busy().flatMap(busy -> model.typed().map(typed -> busy || typed.isBlank())));
        return new HBox(8, tag, ask);
    }

    private Node own() {
        Label name = new Label();
        name.setId("friend-own-tag");
        name.getStyleClass().addAll(Styles.META, Styles.MUTED);
        name.textProperty().bind(model.myTag().map(own -> Text.of("friends.own", own)));
        Button copy = Buttons.icon("friend-copy-own", "fth-copy", Text.of("friends.own.copy"));
        copy.setOnAction(event -> model.copyMyTag());
        FlowPane own = new FlowPane(4, 0, name, copy);
        own.setRowValignment(VPos.CENTER);
        own.setAlignment(Pos.CENTER_LEFT);
        return own;
    }

    private static Label line(ObservableValue<String> text, String id, String styleClass) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
