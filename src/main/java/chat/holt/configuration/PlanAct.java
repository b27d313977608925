package chat.holt.configuration;

import chat.holt.model.CreateChannel;
import chat.holt.model.EditChannel;
import chat.holt.model.EditRole;
import chat.holt.model.EditServer;
import chat.holt.model.PermissionOverride;
import chat.holt.model.SystemMessageChannels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one step of a plan asks of the server. Roles, channels and categories are named by key: the id of what exists,
/// or a key that the step which creates it brings to an id.
public sealed interface PlanAct {

    record ServerEdit(EditServer edit) implements PlanAct {}

    /// What everyone may do.
    record DefaultPermissions(long permissions) implements PlanAct {}

    record RoleCreation(String role, String name) implements PlanAct {}

    record RoleEdit(String role, EditRole edit) implements PlanAct {}

    record RolePermissions(String role, PermissionOverride permissions) implements PlanAct {}

    /// @param roles the highest first; others keep the place behind their neighbour
    record RoleOrder(List<String> roles) implements PlanAct {}

    record ChannelCreation(String channel, CreateChannel body) implements PlanAct {}

    record ChannelEdit(String channel, EditChannel edit) implements PlanAct {}

    /// Makes categories, and puts all of them and their channels in order. Channels that are not named stay where they
    /// are.
    ///
    /// @param loose channels that shall be in no category
    record CategoryArrangement(List<Layout> categories, Set<String> loose) implements PlanAct {}

    /// A category as it shall be.
    record Layout(String category, String title, List<String> channels) {}

    /// @param role null for everyone
    record CategoryPermissions(String category, @Nullable String role, PermissionOverride permissions)
            implements PlanAct {}

    /// @param role null for everyone
    record ChannelPermissions(String channel, @Nullable String role, PermissionOverride permissions)
            implements PlanAct {}

    /// Channels by key.
    record SystemChannels(SystemMessageChannels channels) implements PlanAct {}

    /// Cannot be done: the picture is not in the file.
    record EmojiCreation(String name) implements PlanAct {}

    record EmojiRenaming(String emoji, String name) implements PlanAct {}

    record ChannelDeletion(String channel) implements PlanAct {}

    record CategoryDeletion(String category) implements PlanAct {}

    record RoleDeletion(String role) implements PlanAct {}

    record EmojiDeletion(String emoji) implements PlanAct {}

    /// Whether something is lost that the configuration cannot bring back.
    default boolean destructive() {
        return switch (this) {
            case ChannelDeletion deletion -> true;
            case CategoryDeletion deletion -> true;
            case RoleDeletion deletion -> true;
            case EmojiDeletion deletion -> true;
            default -> false;
        };
    }

    /// Key of what it creates; null for acts that create nothing or several things.
    default @Nullable String creates() {
        return switch (this) {
            case RoleCreation creation -> creation.role();
            case ChannelCreation creation -> creation.channel();
            default -> null;
        };
    }

    /// Keys without which it cannot be done. Orders are not among them: they order what there is.
    default List<String> needs() {
        return switch (this) {
            case RoleEdit edit -> List.of(edit.role());
            case RolePermissions permissions -> List.of(permissions.role());
            case ChannelEdit edit -> List.of(edit.channel());
            case CategoryPermissions permissions -> both(permissions.category(), permissions.role());
            case ChannelPermissions permissions -> both(permissions.channel(), permissions.role());
            case SystemChannels system -> {
                SystemMessageChannels channels = system.channels();
                List<String> keys = new ArrayList<>(both(channels.userJoined(), channels.userLeft()));
                keys.addAll(both(channels.userKicked(), channels.userBanned()));
                yield keys;
            }
            default -> List.of();
        };
    }

    /// Method and path of the call, ids left out.
    default String call() {
        return switch (this) {
            case ServerEdit edit -> "PATCH /servers/…";
            case SystemChannels channels -> "PATCH /servers/…";
            case CategoryArrangement arrangement -> "PATCH /servers/…";
            case CategoryDeletion deletion -> "PATCH /servers/…";
            case DefaultPermissions permissions -> "PUT /servers/…/permissions/default";
            case RoleCreation creation -> "POST /servers/…/roles";
            case RoleEdit edit -> "PATCH /servers/…/roles/…";
            case RolePermissions permissions -> "PUT /servers/…/permissions/…";
            case RoleOrder order -> "PATCH /servers/…/roles/ranks";
            case RoleDeletion deletion -> "DELETE /servers/…/roles/…";
            case ChannelCreation creation -> "POST /servers/…/channels";
            case ChannelEdit edit -> "PATCH /channels/…";
            case ChannelDeletion deletion -> "DELETE /channels/…";
            case ChannelPermissions(var channel, var role, var permissions) ->
                role == null ? "PUT /channels/…/permissions/default" : "PUT /channels/…/permissions/…";
            case CategoryPermissions(var category, var role, var permissions) ->
                role == null
                        ? "PUT /servers/…/categories/…/permissions/default"
                        : "PUT /servers/…/categories/…/permissions/…";
            case EmojiCreation creation -> "PUT /custom/emoji/…";
            case EmojiRenaming renaming -> "PATCH /custom/emoji/…";
            case EmojiDeletion deletion -> "DELETE /custom/emoji/…";
        };
    }

    private static List<String> both(@Nullable String one, @Nullable String other) {
        List<String> keys = new ArrayList<>();
        if (one != null) {
            keys.add(one);
        }
        if (other != null) {
            keys.add(other);
        }
        return keys;
    }
}
