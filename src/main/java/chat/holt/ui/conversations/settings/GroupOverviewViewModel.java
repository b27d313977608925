package chat.holt.ui.conversations.settings;

import chat.holt.i18n.Text;
import chat.holt.model.EditChannel;
import chat.holt.model.Group;
import chat.holt.permissions.Permission;
import chat.holt.threading.Task;
import chat.holt.ui.conversations.ConversationContext;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.picture.PictureKind;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.FieldsPage;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Name, icon, description and mature flag of a group (`rest.md §20`).
public final class GroupOverviewViewModel extends FieldsPage {
    /// Most code points in a description.
    static final int DESCRIPTION_LIMIT = 1024;

    private final ConversationContext context;
    private final String groupId;
    private final ObservableValue<Group> group;
    private final DraftField<String> name;
    private final DraftField<String> description;
    private final DraftField<Boolean> mature;
    private final PictureField icon;

    public GroupOverviewViewModel(ConversationContext context, String groupId) {
        super(null);
        this.context = context;
        this.groupId = groupId;
        group = context.store().channel(groupId).map(now -> now instanceof Group known ? known : null);
        name = fields().add(
                        new DraftField<>(group.map(Group::name).orElse("")),
                        text -> Text.of("channel.change.name", text));
        description = fields().add(
                        new DraftField<>(group.map(Group::description).orElse("")),
                        text -> Text.of("channel.change.description"));
        mature = fields().add(
                        new DraftField<>(group.map(Group::nsfw).orElse(false)),
                        on -> Text.of("channel.change.mature", on ? 1 : 0));
        icon = new PictureField(PictureKind.ICON, group.map(Group::icon)).in(fields(), "channel.change.icon");
    }

    /// 1–32 characters.
    public DraftField<String> name() {
        return name;
    }

    /// Up to 1,024 characters; empty for none.
    public DraftField<String> description() {
        return description;
    }

    /// Whether only adults shall see it.
    public DraftField<Boolean> mature() {
        return mature;
    }

    public PictureField icon() {
        return icon;
    }

    /// Why nothing can be changed; empty if it can.
    public ObservableValue<String> closed() {
        return group.map(now -> context.store().rights().channel(groupId).has(Permission.MANAGE_CHANNEL)
                        ? ""
                        : Text.of("group.overview.closed", context.name(now.owner())))
                .orElse("");
    }

    /// What is wrong with the name; empty for nothing.
    public ObservableValue<String> nameProblem() {
        return name.value().map(ChannelName::problem);
    }

    public ObservableValue<String> descriptionProblem() {
        return description
                .value()
                .map(text ->
                        length(text) > DESCRIPTION_LIMIT ? Text.of("channel.description.long", DESCRIPTION_LIMIT) : "");
    }

    /// How much of the limit the description uses.
    public ObservableValue<String> descriptionCounter() {
        return description.value().map(text -> Text.of("members.reason.counter", length(text), DESCRIPTION_LIMIT));
    }

    /// Asks whether to leave the group.
    public void leave() {
        context.navigator().open(new Destination.LeaveGroup(groupId));
    }

    @Override
    protected String problem() {
        String first = nameProblem().getValue();
        return first.isEmpty() ? descriptionProblem().getValue() : first;
    }

    @Override
    protected Task<?> send() {
        return icon.upload(context.commands().files()::upload)
                .then(id -> context.commands().channels().edit(groupId, edit(id), null));
    }

    /// @param iconId of the uploaded picture; empty for no other
    private EditChannel edit(Optional<String> iconId) {
        EditChannel edit = iconId.map(EditChannel.NOTHING::withIcon).orElse(EditChannel.NOTHING);
        List<String> cleared = new ArrayList<>();
        if (changed(name)) {
            edit = edit.withName(name.value().get().strip());
        }
        if (changed(mature)) {
            edit = edit.withNsfw(mature.value().get());
        }
        if (changed(description)) {
            String text = description.value().get();
            if (text.isBlank()) {
                cleared.add("Description");
            } else {
                edit = edit.withDescription(text);
            }
        }
        if (icon.removed()) {
            cleared.add("Icon");
        }
        return cleared.isEmpty() ? edit : edit.without(cleared.toArray(String[]::new));
    }

    private static boolean changed(DraftField<?> field) {
        return field.changed().get();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
