package chat.holt.ui.chat.found;

import chat.holt.i18n.Text;
import chat.holt.model.Message;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.StoatLink;
import java.util.ArrayList;
import java.util.List;

/// What can be done with every message that is listed out of its timeline.
public final class FoundActions {
    private FoundActions() {}

    public static List<MenuAction> of(Findings findings, FoundRow row, ChatContext context) {
        List<MenuAction> actions = new ArrayList<>();
        actions.add(
                MenuAction.of("found-open", Text.of("found.open"), "fth-corner-down-right", () -> findings.open(row)));
        Message message = context.store().message(row.messageId()).get();
        String text = message == null || message.content() == null ? "" : message.content();
        if (!text.isEmpty()) {
            actions.add(MenuAction.of(
                    "found-copy-text",
                    Text.of("chat.action.copyText"),
                    "fth-copy",
                    () -> context.clipboard().accept(text)));
        }
        String channel = StoatLink.web(context.appUrl(), row.serverId(), row.channelId())
                .map(Object::toString)
                .orElse("");
        if (!channel.isEmpty()) {
            String link = channel + "/" + row.messageId();
            actions.add(MenuAction.of(
                    "found-copy-link",
                    Text.of("found.copyLink"),
                    "fth-link",
                    () -> context.clipboard().accept(link)));
        }
        return actions;
    }
}
