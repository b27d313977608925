package chat.holt.ui.conversations;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.model.Group;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Leaving a group (`rest.md §20`).
public final class LeaveGroupViewModel {
    private final ConversationContext context;
    private final String groupId;
    private final String name;
    private final String meaning;
    private final BooleanProperty silently = new SimpleBooleanProperty();
    private final Attempt attempt = new Attempt();

    public LeaveGroupViewModel(ConversationContext context, Group group) {
        this.context = context;
        groupId = group.id();
        name = group.name();
        boolean mine = group.owner().equals(context.store().myId());
        boolean last = group.recipients().size() <= 1;
        meaning = Text.of(
                last ? "conversations.leave.last" : mine ? "conversations.leave.owner" : "conversations.leave.text");
    }

    public String name() {
        return name;
    }

    /// What happens then.
    public String meaning() {
        return meaning;
    }

    /// Whether nobody is told.
    public BooleanProperty silently() {
        return silently;
    }

    public Attempt attempt() {
        return attempt;
    }

    public void submit() {
        attempt.run(
                () -> context.commands().groups().leave(groupId, silently.get()),
                done -> context.toast().accept(Text.of("conversations.leave.done", name)));
    }
}
