package chat.holt.ui.conversations;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.model.EditChannel;
import chat.holt.model.Group;
import chat.holt.model.User;
import chat.holt.threading.Task;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.ActInGroup.Act;
import org.jspecify.annotations.Nullable;

/// Taking somebody out of a group of yours, or giving it to them.
public final class ActInGroupViewModel {
    private final ConversationContext context;
    private final Destination.ActInGroup about;
    private final Attempt attempt = new Attempt();

    public ActInGroupViewModel(ConversationContext context, Destination.ActInGroup about) {
        this.context = context;
        this.about = about;
    }

    public Act act() {
        return about.act();
    }

    public Face face() {
        User user = context.store().user(about.userId()).get();
        return user == null ? new Face(about.userId(), name(), null) : Face.of(user);
    }

    public String name() {
        return context.name(about.userId());
    }

    public String group() {
        return context.store().channel(about.groupId()).get() instanceof Group group ? group.name() : "";
    }

    public Attempt attempt() {
        return attempt;
    }

    public void submit() {
        attempt.run(
                this::ask,
                done -> context.toast()
                        .accept(
                                switch (act()) {
                                    case REMOVE -> Text.of("conversations.remove.done", name(), group());
                                    case MAKE_OWNER -> Text.of("conversations.transfer.done", name(), group());
                                }));
    }

    private Task<@Nullable Void> ask() {
        return switch (act()) {
            case REMOVE -> context.commands().groups().remove(about.groupId(), about.userId());
            case MAKE_OWNER ->
                context.commands()
                        .channels()
                        .edit(about.groupId(), EditChannel.NOTHING.withOwner(about.userId()), null);
        };
    }
}
