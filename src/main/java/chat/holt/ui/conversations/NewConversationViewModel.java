package chat.holt.ui.conversations;

import chat.holt.commands.Attempt;
import chat.holt.i18n.Text;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.people.Face;
import chat.holt.ui.navigation.Destination;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// Starting a conversation: one friend makes a direct message, several make a group (`rest.md §21`).
public final class NewConversationViewModel {
    /// Most people a group can be made with, besides oneself.
    static final int MOST = 49;

    private final ConversationContext context;
    private final FriendPickerViewModel picker;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final Attempt attempt = new Attempt();
    private final BooleanBinding group;
    private final StringBinding suggestion;

    /// @param userIds chosen at first
    public NewConversationViewModel(ConversationContext context, Collection<String> userIds) {
        this.context = context;
        int most = Math.min(MOST, context.groupSize() - 1);
        picker = new FriendPickerViewModel(
                context.store(), userIds, id -> true, () -> most, Text.of("conversations.new.full", most + 1));
        group = Bindings.createBooleanBinding(() -> picker.chosen().size() > 1, picker.chosen());
        suggestion = Bindings.createStringBinding(this::suggest, picker.chosen());
    }

    public FriendPickerViewModel picker() {
        return picker;
    }

    /// Name of the group; empty for the suggestion.
    public StringProperty name() {
        return name;
    }

    /// Name of the group if none is typed: those in it.
    public ObservableValue<String> suggestion() {
        return suggestion;
    }

    /// What is wrong with the name; empty for nothing.
    public ObservableValue<String> nameProblem() {
        return name.map(text -> text.isBlank() ? "" : ChannelName.problem(text));
    }

    /// Whether it becomes a group.
    public ObservableValue<Boolean> group() {
        return group;
    }

    public Attempt attempt() {
        return attempt;
    }

    public ObservableValue<Boolean> canSubmit() {
        return Bindings.createBooleanBinding(
                () -> !picker.chosen().isEmpty()
                        && (!group.get() || nameProblem().getValue().isEmpty()),
                picker.chosen(),
                name,
                group);
    }

    public void submit() {
        List<String> ids = picker.chosenIds();
        if (!canSubmit().getValue()) {
            return;
        }
        attempt.run(
                () -> ids.size() == 1
                        ? context.commands().users().openDirectMessage(ids.getFirst())
                        : context.commands().groups().create(groupName(), ids),
                channel -> context.navigator().open(new Destination.OpenChannel(channel.id())));
    }

    private String groupName() {
        return name.get().isBlank() ? suggestion.get() : name.get().strip();
    }

    private String suggest() {
        return ChannelName.cut(picker.chosen().stream().map(Face::name).collect(Collectors.joining(", ")));
    }
}
