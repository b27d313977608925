package chat.holt.ui.friends;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Badge;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.ListSelection;
import chat.holt.ui.kit.Styles;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The friends page: tabs with their numbers, a filter, the list, and a field to ask somebody. Enter talks, Delete
/// ends what one has with somebody, the menu key opens all that can be done; several can be selected, see
/// [ListSelection].
public final class FriendsView extends VBox {

    private static final double NARROW = 560;

    private final FriendsViewModel model;
    private final ListView<FriendRow> list = new ListView<>();
    private final AddFriendPane add;
    private final FriendsBar bar;

    public FriendsView(FriendsViewModel model, Media media) {
        this.model = model;
        setId("friends");
        getStyleClass().add("friends");
        add = new AddFriendPane(model.adding());
        add.visibleProperty().bind(model.addingShown());
        add.managedProperty().bind(add.visibleProperty());
        add.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.addingShown().set(false);
                list.requestFocus();
                event.consume();
            }
        });
        fillList(media);
        bar = new FriendsBar(model);
        VBox body = new VBox(12, add, tools(), problem(), list, bar);
        body.getStyleClass().add("friends-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(header(), body);
    }

    /// Puts the focus where one left off: on the list, or where there is none, on what is above it.
    @Override
    public void requestFocus() {
        if (model.addingShown().get()) {
            add.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    private void fillList(Media media) {
        list.setId("friend-list");
        list.setAccessibleText(Text.of("friends.title"));
        list.setCellFactory(view -> new FriendCell(model, media));
        list.setItems(model.rows());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        ListSelection.on(list, model);
        model.selected().addListener((SetChangeListener<String>) change -> list.lookupAll(".friend-cell").stream()
                .filter(FriendCell.class::isInstance)
                .forEach(cell -> ((FriendCell) cell).showChoice()));
        model.tab().subscribe(changed -> list.setPlaceholder(empty()));
        model.filter().subscribe(changed -> list.setPlaceholder(empty()));
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private Node tools() {
        FilterField filter = new FilterField("friend-filter", Text.of("friends.filter"), model.filter());
        filter.setMinWidth(0);
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox tools = new HBox(8, filter);
        tools.setAlignment(Pos.CENTER_LEFT);
        ObservableValue<Boolean> several = model.tab()
                .flatMap(tab -> model.counts().map(counts -> tab == FriendsTab.PENDING && counts.incoming() > 1));
        for (BulkAct act : List.of(BulkAct.ACCEPT, BulkAct.REFUSE)) {
            Button all = Buttons.plain(
                    "friends-all-" + act.name().toLowerCase(Locale.ROOT), Text.of("friends.bulk.all." + act.name()));
            all.getStyleClass().add(Styles.SMALL);
            all.setMinWidth(USE_PREF_SIZE);
            all.visibleProperty().bind(several);
            all.managedProperty().bind(several);
            all.disableProperty().bind(model.bulk().progress().isNotEmpty());
            all.setOnAction(event -> bar.ask(act, model.askers()));
            tools.getChildren().add(all);
        }
        return tools;
    }

    private Node problem() {
        Label problem = new Label();
        problem.setId("friends-problem");
        problem.getStyleClass().add(Styles.ERROR_TEXT);
        problem.setWrapText(true);
        problem.textProperty().bind(model.bulk().problem());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    private void typed(KeyEvent event) {
        FriendRow row = list.getFocusModel().getFocusedItem();
        if (row == null || event.getTarget() != list) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            if (list.lookup("#friend-" + row.userId()) instanceof FriendCell cell) {
                cell.open();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            if (model.selected().isEmpty()) {
                model.remove(row);
            } else {
                bar.delete();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !model.selected().isEmpty()) {
            model.selected().clear();
            event.consume();
        }
    }

    /// In a narrow window the tabs have a line of their own.
    private Node header() {
        Label title = new Label(Text.of("friends.title"));
        title.getStyleClass().add(Styles.HEADING);
        title.setMinWidth(USE_PREF_SIZE);
        Region seam = new Region();
        seam.getStyleClass().add("header-line");
        FlowPane tabs = tabs();
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(12);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("page-header");
        VBox header = new VBox();
        Node icon = Icons.of("fth-users");
        Node adding = addButton();
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(narrow -> {
            line.getChildren().clear();
            if (narrow) {
                line.getChildren().setAll(icon, title, space, adding);
                header.getChildren().setAll(line, tabs);
            } else {
                HBox.setHgrow(tabs, Priority.ALWAYS);
                line.getChildren().setAll(icon, title, seam, tabs, adding);
                header.getChildren().setAll(line);
            }
        });
        return header;
    }

    private FlowPane tabs() {
        FlowPane tabs = new FlowPane(4, 4);
        tabs.getStyleClass().add("friends-tabs");
        tabs.setAlignment(Pos.CENTER_LEFT);
        tabs.setMinWidth(0);
        ToggleGroup group = new ToggleGroup();
        for (FriendsTab tab : FriendsTab.values()) {
            tabs.getChildren().add(tab(tab, group));
        }
        return tabs;
    }

    private Button addButton() {
        Button adding = Buttons.primary("friends-add", Text.of("friends.add"));
        adding.getStyleClass().add(Styles.SMALL);
        adding.setMinWidth(USE_PREF_SIZE);
        // Only one thing stands out: while there is a field, that is its button.
        model.addingShown().subscribe(shown -> {
            adding.getStyleClass().remove(Styles.PRIMARY);
            if (!shown) {
                adding.getStyleClass().add(Styles.PRIMARY);
            }
        });
        adding.setOnAction(event -> {
            model.addingShown().set(!model.addingShown().get());
            requestFocus();
        });
        return adding;
    }

    private ToggleButton tab(FriendsTab tab, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.setId("friends-tab-" + tab.key());
        button.getStyleClass().add("friends-tab");
        button.setToggleGroup(group);
        String name = Text.of("friends.tab." + tab.key());
        button.textProperty()
                .bind(model.counts()
                        .map(counts -> counts.of(tab) == 0 ? name : Text.of("friends.tabCount", name, counts.of(tab))));
        if (tab == FriendsTab.PENDING) {
            button.setGraphic(new Badge(model.counts().map(FriendsViewModel.Counts::incoming)));
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.setOnAction(event -> {
            button.setSelected(true);
            model.tab().set(tab);
        });
        model.tab().subscribe(now -> button.setSelected(now == tab));
        return button;
    }

    private Node empty() {
        if (model.filter().get().isBlank() && model.tab().get() == FriendsTab.ALL) {
            Button ask = Buttons.plain("friends-empty-add", Text.of("friends.add"));
            ask.setOnAction(event -> {
                model.addingShown().set(true);
                requestFocus();
            });
            return new EmptyState("fth-users", Text.of("friends.emptyTitle"), model.emptyText(), ask);
        }
        return new EmptyState("fth-users", Text.of("friends.emptyTitle"), model.emptyText());
    }
}
