package chat.holt.ui.friends;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.friends.FriendsViewModel.Tab;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The friends page: tabs with their numbers, a filter, the list, and a line to ask somebody.
public final class FriendsView extends VBox {

    private final FriendsViewModel model;

    public FriendsView(FriendsViewModel model, Media media) {
        this.model = model;
        setId("friends");
        getStyleClass().add("friends");
        ListView<FriendRow> list = new ListView<>(model.rows());
        list.setId("friend-list");
        list.setAccessibleText(Text.of("home.friends"));
        list.setCellFactory(view -> new FriendCell(model, media));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            FriendRow row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                model.message(row);
                event.consume();
            }
        });
        model.tab().subscribe(changed -> list.setPlaceholder(empty()));
        model.filter().subscribe(changed -> list.setPlaceholder(empty()));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox body = new VBox(
                12,
                add(),
                message(model.problem(), "friend-problem", Styles.ERROR_TEXT),
                message(model.notice(), "friend-notice", Styles.MUTED),
                filter(),
                list);
        body.getStyleClass().add("friends-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(header(), body);
    }

    private Node header() {
        Label title = new Label(Text.of("home.friends"));
        title.getStyleClass().add(Styles.HEADING);
        Region line = new Region();
        line.getStyleClass().add("header-line");
        HBox tabs = new HBox(4);
        tabs.setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        for (Tab tab : Tab.values()) {
            tabs.getChildren().add(tab(tab, group));
        }
        HBox header = new HBox(12, Icons.of("fth-users"), title, line, tabs);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("page-header");
        return header;
    }

    private ToggleButton tab(Tab tab, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId("friends-tab-" + tab.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("friends-tab");
        button.setToggleGroup(group);
        button.textProperty().bind(model.counts().map(counts -> text(tab, counts.of(tab))));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.tab().set(tab);
        });
        model.tab().subscribe(now -> button.setSelected(now == tab));
        return button;
    }

    private static String text(Tab tab, int count) {
        String name = switch (tab) {
            case ONLINE -> Text.of("home.tab.online");
            case ALL -> Text.of("home.tab.all");
            case PENDING -> Text.of("home.tab.pending");
            case BLOCKED -> Text.of("home.tab.blocked");
        };
        return count == 0 ? name : Text.of("home.tabCount", name, count);
    }

    private Node add() {
        TextField tag = new TextField();
        tag.setId("friend-tag");
        tag.setPromptText(Text.of("home.tagPrompt"));
        tag.setAccessibleText(Text.of("home.addFriend"));
        tag.textProperty().bindBidirectional(model.newFriend());
        tag.setOnAction(event -> model.ask());
        HBox.setHgrow(tag, Priority.ALWAYS);
        Button ask = Buttons.primary("friend-ask", Text.of("home.addFriend"));
        ask.setOnAction(event -> model.ask());
        return new HBox(8, tag, ask);
    }

    private Node filter() {
        TextField filter = new TextField();
        filter.setId("friend-filter");
        filter.setPromptText(Text.of("home.filter"));
        filter.setAccessibleText(Text.of("home.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        return filter;
    }

    private static Label message(ObservableValue<String> text, String id, String styleClass) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Node empty() {
        return new EmptyState("fth-users", Text.of("home.emptyTitle"), model.emptyText());
    }
}
