package chat.holt.ui.conversations;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.commands.GroupCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.Group;
import chat.holt.store.Cell;
import chat.holt.threading.Task;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// Adding friends to a group, one after the other; whoever is added is no longer in the list (`rest.md §21`).
public final class AddToGroupViewModel {
    private final ConversationContext context;
    private final GroupCommands commands;
    private final Cell<Channel> channel;
    private final String groupId;
    private final FriendPickerViewModel picker;
    private final Attempt attempt = new Attempt();

    public AddToGroupViewModel(ConversationContext context, String groupId) {
        this.context = context;
        this.groupId = groupId;
        commands = context.commands().groups();
        channel = context.store().channel(groupId);
        picker = new FriendPickerViewModel(
                context.store(),
                List.of(),
                id -> !members().contains(id),
                () -> context.groupSize() - members().size(),
                Text.of("error.GroupTooLarge", context.groupSize()));
    }

    /// Name of the group.
    public String name() {
        return channel.get() instanceof Group group ? group.name() : "";
    }

    public FriendPickerViewModel picker() {
        return picker;
    }

    public Attempt attempt() {
        return attempt;
    }

    public ObservableValue<Boolean> canSubmit() {
        return Bindings.createBooleanBinding(() -> !picker.chosen().isEmpty(), picker.chosen());
    }

    /// Adds everybody chosen. The first refusal ends it and says whom it met; whoever was added before stays added.
    public void submit() {
        List<String> ids = picker.chosenIds();
        if (ids.isEmpty()) {
            return;
        }
        Task<Integer> whole = new Task<>();
        attempt.run(() -> whole, added -> context.toast().accept(Text.of("conversations.add.done", added, name())));
        add(ids, 0, whole);
    }

    private void add(List<String> ids, int at, Task<Integer> whole) {
        if (at == ids.size()) {
            whole.succeed(at);
            return;
        }
        String id = ids.get(at);
        commands.add(groupId, id)
                .onSuccess(done -> {
                    picker.drop(id);
                    add(ids, at + 1, whole);
                })
                .onFailure(problem -> {
                    whole.fail(problem);
                    attempt.refuse(Text.of(
                            "conversations.add.stopped",
                            at,
                            context.name(id),
                            Failure.of(problem).text()));
                });
    }

    private List<String> members() {
        return channel.get() instanceof Group group ? group.recipients() : List.of();
    }
}
