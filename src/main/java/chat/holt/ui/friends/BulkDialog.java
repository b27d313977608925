package chat.holt.ui.friends;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.FormDialog;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.stage.Window;

/// Names several people and asks before something is done with all of them.
final class BulkDialog extends FormDialog {

    private static final int NAMED = 12;

    private BulkDialog(BulkAct act, List<FriendRow> people, Runnable submit) {
        super(
                new Look(
                        "friends-bulk-dialog",
                        Text.of("friends.bulk." + act.name() + ".title", people.size()),
                        null,
                        null,
                        Text.of("friends.bulk." + act.name()),
                        act.destroys()),
                new SimpleBooleanProperty(true),
                new SimpleBooleanProperty(false),
                new SimpleStringProperty(""),
                submit);
        String names = people.stream().limit(NAMED).map(FriendRow::name).collect(Collectors.joining(", "));
        int more = people.size() - NAMED;
        Label text = new Label(more > 0 ? Text.of("friends.bulk.more", names, more) : names);
        text.setWrapText(true);
        body().getChildren().setAll(text);
    }

    /// Does it when confirmed.
    static void open(FriendsViewModel model, BulkAct act, List<FriendRow> people, Window window) {
        SimpleBooleanProperty confirmed = new SimpleBooleanProperty();
        BulkDialog dialog = new BulkDialog(act, people, () -> {
            model.run(act, people);
            confirmed.set(true);
        });
        dialog.closeWhen(confirmed);
        dialog.show(window, null);
    }
}
