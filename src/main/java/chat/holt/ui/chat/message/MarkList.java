package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.message.ShownMessage.Mark;
import chat.holt.ui.kit.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// What is said of an author and a message, in words or signs that explain themselves when pointed at.
final class MarkList extends HBox {
    private List<Mark> shown = List.of();

    MarkList() {
        getStyleClass().add("mark-list");
        setMinWidth(USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
    }

    void show(List<Mark> marks) {
        if (!marks.equals(shown)) {
            shown = marks;
            getChildren().setAll(marks.stream().map(MarkList::node).toList());
        }
        setVisible(!marks.isEmpty());
        setManaged(!marks.isEmpty());
    }

    private static Node node(Mark mark) {
        Label label = new Label();
        label.setMinWidth(USE_PREF_SIZE);
        String meaning = switch (mark) {
            case BOT -> word(label, "chat.badge.bot", "chat.badge.bot.text");
            case WEBHOOK -> word(label, "chat.badge.webhook", "chat.badge.webhook.text");
            case BRIDGE -> word(label, "chat.badge.bridge", "chat.badge.bridge.text");
            case OFFICIAL -> word(label, "chat.badge.official", "chat.badge.official.text");
            case SPAM -> word(label, "chat.badge.spam", "chat.badge.spam.text");
            case NEW_ACCOUNT -> word(label, "chat.badge.newAccount", "chat.badge.newAccount.text");
            case NEW_MEMBER -> word(label, "chat.badge.newMember", "chat.badge.newMember.text");
            case SILENT -> sign(label, "fth-bell-off", "chat.badge.silent.text");
            case PINNED -> sign(label, "fth-bookmark", "chat.badge.pinned.text");
        };
        label.setTooltip(new Tooltip(meaning));
        return label;
    }

    private static String word(Label label, String key, String meaning) {
        label.setText(Text.of(key));
        label.getStyleClass().add("author-badge");
        return Text.of(meaning);
    }

    private static String sign(Label label, String icon, String meaning) {
        label.setGraphic(Icons.of(icon));
        label.getStyleClass().add("message-sign");
        label.setAccessibleText(Text.of(meaning));
        return Text.of(meaning);
    }
}
