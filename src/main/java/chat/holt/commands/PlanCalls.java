package chat.holt.commands;

import chat.holt.configuration.Arrangement;
import chat.holt.configuration.PlanAct;
import chat.holt.model.Category;
import chat.holt.model.EditServer;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.SetOverride;
import chat.holt.model.SystemMessageChannels;
import chat.holt.model.Ulid;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Carries the acts of one plan out, one by one, and remembers the ids of what they create for those that follow. UI
/// thread only.
public final class PlanCalls {
    private final Commands commands;
    private final Cell<Server> server;
    private final @Nullable String reason;
    private final Map<String, String> created = new HashMap<>();
    private final Set<String> newChannels = new HashSet<>();

    /// @param reason for the audit log
    public PlanCalls(Commands commands, Store store, String serverId, @Nullable String reason) {
        this.commands = commands;
        this.server = store.server(serverId);
        this.reason = reason;
    }

    /// Starts an act whose needs have been met.
    public Task<@Nullable Void> send(PlanAct act) {
        String id = server.id();
        return switch (act) {
            case PlanAct.ServerEdit(var edit) -> commands.servers().edit(id, edit, reason);
            case PlanAct.SystemChannels(var channels) -> commands.servers().edit(id, systemChannels(channels), reason);
            case PlanAct.DefaultPermissions(var bits) -> commands.roles().setDefaultPermissions(id, bits, reason);
            case PlanAct.RoleCreation(var key, var name) ->
                Requests.outcome(
                        commands.roles().create(id, name, reason).onSuccess(reply -> created.put(key, reply.id())));
            case PlanAct.RoleEdit(var key, var edit) -> commands.roles().edit(id, id(key), edit, reason);
            case PlanAct.RolePermissions(var key, var next) ->
                commands.roles().setPermissions(id, id(key), next.allow(), next.deny(), reason);
            case PlanAct.RoleOrder order -> commands.roles().reorder(id, order(order), reason);
            case PlanAct.RoleDeletion(var key) -> commands.roles().delete(id, id(key), reason);
            case PlanAct.ChannelCreation(var key, var body) ->
                Requests.outcome(
                        commands.servers().createChannel(id, body, reason).onSuccess(channel -> {
                            created.put(key, channel.id());
                            newChannels.add(channel.id());
                        }));
            case PlanAct.ChannelEdit(var key, var edit) -> commands.channels().edit(id(key), edit, reason);
            case PlanAct.ChannelDeletion(var key) -> commands.channels().delete(id(key), reason);
            case PlanAct.ChannelPermissions(var key, var role, var next) ->
                role == null
                        ? commands.channels().setDefaultPermissions(id(key), next.allow(), next.deny(), reason)
                        : commands.channels().setPermissions(id(key), id(role), next.allow(), next.deny(), reason);
            case PlanAct.CategoryArrangement arrangement -> channelsKnown().then(known -> arrange(arrangement));
            case PlanAct.CategoryDeletion(var key) -> Requests.outcome(save(without(id(key))));
            case PlanAct.CategoryPermissions(var key, var role, var next) -> categoryPermissions(key, role, next);
            case PlanAct.EmojiRenaming(var key, var name) -> commands.emojis().rename(key, name, reason);
            case PlanAct.EmojiDeletion(var key) -> commands.emojis().delete(key, reason);
            case PlanAct.EmojiCreation creation -> throw new IllegalArgumentException("no picture");
        };
    }

    /// What exists has its id as key.
    private String id(String key) {
        return created.getOrDefault(key, key);
    }

    private List<String> order(PlanAct.RoleOrder order) {
        List<String> live = live().rolesByRank().stream().map(Role::id).toList();
        Set<String> there = new HashSet<>(live);
        there.addAll(created.values());
        return new Arrangement(key -> there.contains(id(key)) ? id(key) : null).roles(order, live);
    }

    /// The events of channels just created may come later than the replies.
    private Task<Boolean> channelsKnown() {
        Task<Boolean> known = new Task<>();
        List<Subscription> watching = new ArrayList<>();
        watching.add(server.subscribe(now -> {
            if (!known.isDone() && (now == null || now.channels().containsAll(newChannels))) {
                known.succeed(true);
            }
        }));
        return known.onDone(() -> watching.forEach(Subscription::unsubscribe));
    }

    private Task<@Nullable Void> arrange(PlanAct.CategoryArrangement arrangement) {
        Set<String> there = new HashSet<>(live().channels());
        live().categories().forEach(category -> there.add(category.id()));
        Map<String, String> made = new HashMap<>();
        List<Category> wanted = new Arrangement(key -> there.contains(id(key)) ? id(key) : null)
                .categories(arrangement, live().categories(), key -> made.computeIfAbsent(key, unmade -> Ulid.next()));
        List<String> ids = wanted.stream().map(Category::id).toList();
        return Requests.outcome(save(wanted)
                // Where categories have routes of their own, the server gives the ids.
                .onSuccess(saved -> made.forEach((key, id) -> created.put(
                        key,
                        saved.size() == ids.size() ? saved.get(ids.indexOf(id)).id() : id))));
    }

    private List<Category> without(String categoryId) {
        return live().categories().stream()
                .filter(category -> !category.id().equals(categoryId))
                .toList();
    }

    /// Somebody who changed the categories in the same moment otherwise is overruled, as the plan says.
    private Task<List<Category>> save(List<Category> wanted) {
        return commands.categories()
                .save(server.id(), live().categories(), wanted, reason)
                .then(outcome -> switch (outcome) {
                    case CategoryOutcome.Saved saved -> ended(saved);
                    case CategoryOutcome.Conflicting(var theirs, var merge) ->
                        commands.categories().save(server.id(), theirs, merge.result(), reason);
                })
                .then(outcome -> switch (outcome) {
                    case CategoryOutcome.Saved(var categories) -> ended(categories);
                    case CategoryOutcome.Conflicting conflict -> {
                        Task<List<Category>> failed = new Task<>();
                        failed.fail(new ConcurrentModificationException("categories of " + server.id()));
                        yield failed;
                    }
                });
    }

    private static <T> Task<T> ended(T value) {
        Task<T> task = new Task<>();
        task.succeed(value);
        return task;
    }

    private Task<@Nullable Void> categoryPermissions(String key, @Nullable String role, PermissionOverride next) {
        SetOverride body = SetOverride.of(next.allow(), next.deny());
        return role == null
                ? commands.categories().setDefaultPermissions(server.id(), id(key), body)
                : commands.categories().setPermissions(server.id(), id(key), id(role), body);
    }

    private EditServer systemChannels(SystemMessageChannels keys) {
        SystemMessageChannels channels = new SystemMessageChannels(
                idOrNull(keys.userJoined()),
                idOrNull(keys.userLeft()),
                idOrNull(keys.userKicked()),
                idOrNull(keys.userBanned()));
        return channels.equals(new SystemMessageChannels(null, null, null, null))
                ? EditServer.NOTHING.without("SystemMessages")
                : EditServer.NOTHING.withSystemMessages(channels);
    }

    private @Nullable String idOrNull(@Nullable String key) {
        return key == null ? null : id(key);
    }

    private Server live() {
        return Objects.requireNonNull(server.get());
    }
}
