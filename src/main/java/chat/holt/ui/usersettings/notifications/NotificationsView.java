package chat.holt.ui.usersettings.notifications;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.EmptyState;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.settings.LoadedList;
import chat.holt.ui.kit.settings.PageHead;
import chat.holt.ui.usersettings.notifications.NotificationsViewModel.Shown;
import java.util.LinkedHashMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The notifications page.
public final class NotificationsView extends VBox {
    private static final double ROW_HEIGHT = 52;

    public NotificationsView(NotificationsViewModel model, Media media) {
        setId("settings-notifications");
        getStyleClass().add("settings-page");
        CheckBox text = check("notices-text", Text.of("settings.notifications.text"), model.noticeText());
        text.disableProperty().bind(model.notices().not());
        Node list = list(model, media);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new PageHead(Text.of("settings.notifications"), Text.of("settings.notifications.rule")),
                        presence(model),
                        check("notices", Text.of("settings.notifications.desktop"), model.notices()),
                        text,
                        filter(model),
                        list);
    }

    private static Node presence(NotificationsViewModel model) {
        Label words = new Label();
        words.setId("notifications-presence");
        words.setWrapText(true);
        words.textProperty().bind(model.presence());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox notice = new HBox(10, Icons.of("fth-user"), words);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("notification-presence");
        return notice;
    }

    private static CheckBox check(String id, String text, BooleanProperty chosen) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private static Node filter(NotificationsViewModel model) {
        LinkedHashMap<Shown, String> choices = new LinkedHashMap<>();
        choices.put(Shown.OWN, Text.of("settings.notifications.own"));
        choices.put(Shown.ALL, Text.of("settings.notifications.all"));
        FilterField field =
                new FilterField("notifications-filter", Text.of("settings.notifications.filter"), model.filter());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(12, field, new Segmented<>("notifications-shown", choices, model.shown()));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("notification-filter");
        return line;
    }

    private static Node list(NotificationsViewModel model, Media media) {
        ListView<NotificationRow> list = new ListView<>(model.rows());
        list.setId("notification-list");
        list.setAccessibleText(Text.of("settings.notifications"));
        list.getStyleClass().add("notification-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(view -> new NotificationCell(model, media));
        EmptyState none = new EmptyState(
                "fth-bell", Text.of("settings.notifications.none"), Text.of("settings.notifications.none.text"));
        return new LoadedList(
                        list, model.rows(), new SimpleBooleanProperty(false), new SimpleStringProperty(""), () -> {})
                .whenNone(Bindings.isEmpty(model.filter()), none);
    }
}
