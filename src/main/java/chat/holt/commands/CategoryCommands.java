package chat.holt.commands;

import chat.holt.model.Category;
import chat.holt.model.EditServer;
import chat.holt.model.Server;
import chat.holt.model.SetOverride;
import chat.holt.rest.Api;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.threading.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Categories of a server. Where an instance has no routes for single ones, the whole list is sent; then changes of
/// others are merged in and nobody's are lost (`rest.md §11, §31`). UI thread only.
public class CategoryCommands {
    private static final int MAX_TRIES = 4;
    /// Longest wait for an event after the reply.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Requests requests;
    private final CategoryRoutes routes = new CategoryRoutes();

    public CategoryCommands(Api api, Store store, Tasks tasks) {
        requests = new Requests(api, store, tasks);
    }

    /// For test doubles that override what they need.
    protected CategoryCommands() {
        requests = Requests.unconnected();
    }

    /// Saves all categories.
    ///
    /// @param base when the change began
    /// @param mine what they shall be
    /// @param reason for the audit log
    public Task<CategoryOutcome> save(
            String serverId, List<Category> base, List<Category> mine, @Nullable String reason) {
        Task<CategoryOutcome> task = new Task<>();
        new Saving(serverId, reason).save(base, mine, task, 1);
        return task;
    }

    /// Whether categories can have permissions of their own here (`rest.md §31`).
    public Task<Boolean> havePermissions(String serverId) {
        return requests.ask(api -> routes.exist(api, serverId));
    }

    /// Sets what a role may do in all channels of a category, where categories have permissions. The route takes
    /// no reason.
    public Task<@Nullable Void> setPermissions(
            String serverId, String categoryId, String roleId, SetOverride permissions) {
        return Requests.outcome(
                requests.ask(api -> api.categories().setPermissions(serverId, categoryId, roleId, permissions)));
    }

    /// Sets what everyone may do in all channels of a category, where categories have permissions. The route takes
    /// no reason.
    public Task<@Nullable Void> setDefaultPermissions(String serverId, String categoryId, SetOverride permissions) {
        return Requests.outcome(
                requests.ask(api -> api.categories().setDefaultPermissions(serverId, categoryId, permissions)));
    }

    /// One change on its way, until it is there or refused.
    private final class Saving {
        private final String serverId;
        private final @Nullable String reason;

        Saving(String serverId, @Nullable String reason) {
            this.serverId = serverId;
            this.reason = reason;
        }

        void save(List<Category> base, List<Category> mine, Task<CategoryOutcome> task, int tries) {
            Cell<Server> cell = requests.store().server(serverId);
            List<Category> theirs = categories(cell.get());
            CategoryMerge merge = CategoryMerge.of(base, theirs, mine);
            if (!merge.conflicts().isEmpty()) {
                task.succeed(new CategoryOutcome.Conflicting(theirs, merge));
                return;
            }
            List<Category> wanted = existing(cell.get(), merge.result());
            if (same(wanted, existing(cell.get(), theirs))) {
                task.succeed(new CategoryOutcome.Saved(theirs));
                return;
            }
            Echo echo = new Echo(theirs, wanted);
            Subscription watch = cell.subscribe(server -> echo.see(categories(server)));
            requests.ask(api -> send(api, theirs, wanted))
                    .onSuccess(single -> {
                        if (single.isPresent()) {
                            watch.unsubscribe();
                            task.succeed(new CategoryOutcome.Saved(single.get()));
                            return;
                        }
                        requests.tasks().run(CategoryCommands::patience).onDone(echo::giveUp);
                        echo.come().onDone(watch::unsubscribe).onSuccess(foreign -> {
                            if (foreign.isEmpty() || tries == MAX_TRIES) {
                                task.succeed(new CategoryOutcome.Saved(wanted));
                            } else {
                                restore(theirs, foreign.get(), wanted, task, tries);
                            }
                        });
                    })
                    .onFailure(problem -> {
                        watch.unsubscribe();
                        task.fail(problem);
                    });
        }

        /// Brings back what somebody else had saved just before our list replaced it; where both differ, theirs.
        private void restore(
                List<Category> old,
                List<Category> foreign,
                List<Category> ours,
                Task<CategoryOutcome> task,
                int tries) {
            CategoryMerge merge = CategoryMerge.of(old, foreign, ours);
            if (merge.conflicts().isEmpty()) {
                save(ours, merge.result(), task, tries + 1);
                return;
            }
            Task<CategoryOutcome> restoring = new Task<>();
            List<Category> restored = CategoryMerge.of(old, ours, foreign).result();
            restoring.onDone(() -> task.succeed(new CategoryOutcome.Conflicting(restored, merge)));
            save(ours, restored, restoring, tries + 1);
        }

        /// What the categories are now if single ones were sent; empty after the whole list.
        private Optional<List<Category>> send(Api api, List<Category> theirs, List<Category> wanted) throws Exception {
            Optional<List<Category>> sent = routes.send(api, serverId, theirs, wanted);
            if (sent.isEmpty()) {
                api.servers().edit(serverId, EditServer.NOTHING.withCategories(wanted), reason);
            }
            return sent;
        }
    }

    private static boolean patience() throws InterruptedException {
        Thread.sleep(PATIENCE);
        return true;
    }

    /// Without channels that are gone: the server drops them.
    private static List<Category> existing(@Nullable Server server, List<Category> categories) {
        Set<String> channels = server == null ? Set.of() : Set.copyOf(server.channels());
        return categories.stream()
                .map(category -> new Category(
                        category.id(),
                        category.title(),
                        category.channels().stream().filter(channels::contains).toList()))
                .toList();
    }

    private static List<Category> categories(@Nullable Server server) {
        return server == null ? List.of() : server.categories();
    }

    static boolean same(List<Category> some, List<Category> others) {
        return some.stream()
                .map(category -> new Category(category.id(), category.title(), category.channels()))
                .toList()
                .equals(others.stream()
                        .map(category -> new Category(category.id(), category.title(), category.channels()))
                        .toList());
    }

    /// Waits for the event of our change, and notices one of somebody else's before it, which ours has overwritten.
    private static final class Echo {
        private final List<Category> before;
        private final List<Category> ours;
        private final Task<Optional<List<Category>>> coming = new Task<>();
        private Optional<List<Category>> foreign = Optional.empty();

        Echo(List<Category> before, List<Category> ours) {
            this.before = before;
            this.ours = ours;
        }

        Task<Optional<List<Category>>> come() {
            return coming;
        }

        void see(List<Category> now) {
            if (coming.isDone()) {
                return;
            }
            if (same(now, ours)) {
                coming.succeed(foreign);
            } else if (!same(now, before)) {
                foreign = Optional.of(now);
            }
        }

        /// Without a connection no event comes.
        void giveUp() {
            if (!coming.isDone()) {
                coming.succeed(Optional.empty());
            }
        }
    }
}
