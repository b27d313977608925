package chat.holt.ui.friends;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// At the foot of the list: how many are selected or how far a longer work is, and what can be done with them.
final class FriendsBar extends HBox {

    private final FriendsViewModel model;
    private final Label count = new Label();
    private final Button clear = Buttons.quiet("friends-clear", Text.of("friends.bulk.clear"));
    private final Map<BulkAct, Button> acts = new EnumMap<>(BulkAct.class);

    FriendsBar(FriendsViewModel model) {
        super(8);
        this.model = model;
        setId("friends-bar");
        getStyleClass().add("bulk-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        count.getStyleClass().add(Styles.STRONG);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        clear.getStyleClass().add(Styles.SMALL);
        clear.setOnAction(event -> model.selected().clear());
        getChildren().addAll(count, space, clear);
        for (BulkAct act : BulkAct.values()) {
            String id = "friends-bulk-" + act.name().toLowerCase(Locale.ROOT);
            String text = Text.of("friends.bulk." + act.name());
            Button button = act == BulkAct.REMOVE ? Buttons.danger(id, text) : Buttons.plain(id, text);
            button.getStyleClass().add(Styles.SMALL);
            button.setOnAction(event -> ask(act, model.selected(act)));
            acts.put(act, button);
            getChildren().add(button);
        }
        model.selected().addListener((SetChangeListener<String>) change -> show());
        model.bulk().progress().subscribe(progress -> show());
        managedProperty().bind(visibleProperty());
    }

    /// Does it, after a question where it needs one.
    void ask(BulkAct act, List<FriendRow> people) {
        if (model.confirms(act, people.size())) {
            BulkDialog.open(model, act, people, getScene().getWindow());
        } else {
            model.run(act, people);
        }
    }

    /// Does what Delete stands for with those selected.
    void delete() {
        for (BulkAct act : BulkAct.values()) {
            List<FriendRow> people = model.selected(act);
            if (act.destroys() && !people.isEmpty()) {
                ask(act, people);
                return;
            }
        }
    }

    private void show() {
        boolean busy = model.bulk().busy();
        int selected = model.selected().size();
        setVisible(busy || selected > 0);
        count.setText(busy ? model.bulk().progress().get() : Text.of("friends.bulk.selected", selected));
        show(clear, !busy);
        acts.forEach((act, button) -> show(button, !busy && !model.selected(act).isEmpty()));
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
