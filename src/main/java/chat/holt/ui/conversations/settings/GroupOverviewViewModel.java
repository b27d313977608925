package chat.holt.ui.conversations.settings;

import chat.holt.i18n.Text;
import chat.holt.model.Group;
import chat.holt.permissions.Permission;
import chat.holt.threading.Task;
import chat.holt.ui.conversations.ConversationContext;
import chat.holt.ui.kit.channel.ChannelBasics;
import chat.holt.ui.kit.channel.ChannelBasics.Parts;
import chat.holt.ui.kit.settings.FieldsPage;
import chat.holt.ui.navigation.Destination;
import javafx.beans.value.ObservableValue;

/// Name, icon, description and mature flag of a group (`rest.md §20`).
public final class GroupOverviewViewModel extends FieldsPage {
    private final ConversationContext context;
    private final String groupId;
    private final ObservableValue<Group> group;
    private final ChannelBasics basics;

    public GroupOverviewViewModel(ConversationContext context, String groupId) {
        super(null);
        this.context = context;
        this.groupId = groupId;
        group = context.store().channel(groupId).map(now -> now instanceof Group known ? known : null);
        basics = new ChannelBasics(
                fields(), group, new Parts<>(Group::name, Group::description, Group::nsfw, Group::icon));
    }

    /// Its name, description, icon and who may see it.
    public ChannelBasics basics() {
        return basics;
    }

    /// Why nothing can be changed; empty if it can.
    public ObservableValue<String> closed() {
        return group.map(now -> context.store().rights().channel(groupId).has(Permission.MANAGE_CHANNEL)
                        ? ""
                        : Text.of("group.overview.closed", context.name(now.owner())))
                .orElse("");
    }

    /// Asks whether to leave the group.
    public void leave() {
        context.navigator().open(new Destination.LeaveGroup(groupId));
    }

    @Override
    protected String problem() {
        return basics.problem();
    }

    @Override
    protected Task<?> send() {
        return basics.icon()
                .upload(context.commands().files()::upload)
                .then(id -> context.commands().channels().edit(groupId, basics.edit(id), null));
    }
}
