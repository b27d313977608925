package chat.holt.ui.serversettings.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.FileCommands;
import chat.holt.fixtures.IdleCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.model.RemovalIntention;
import chat.holt.threading.Task;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.members.Community;
import chat.holt.ui.navigation.Destination;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditLogViewModelTest {
    private static final Path FILE = Path.of("log.csv");

    private final Community community = new Community().ready();
    private final ScriptedLog log = new ScriptedLog();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final List<String> toasts = new ArrayList<>();
    private final Written files = new Written();

    /// Keeps what is written.
    private static final class Written extends FileCommands {
        @Nullable
        String text;

        boolean full;

        @Override
        public Task<@Nullable Void> write(Path file, String content) {
            Task<@Nullable Void> task = new Task<>();
            if (full) {
                task.fail(new IOException("no space left"));
            } else {
                text = content;
                task.succeed(null);
            }
            return task;
        }
    }

    private AuditLogViewModel open() {
        return new AuditLogViewModel(
                community.store,
                IdleCommands.with(log, files),
                navigator,
                toasts::add,
                InstantSource.fixed(ScriptedLog.START.plusSeconds(3600)),
                Community.SERVER);
    }

    @Test
    void olderEntriesComeWhenTheLastRowsAreSeen() {
        log.addKicks(120);
        AuditLogViewModel model = open();
        assertThat(model.rows()).hasSize(50);
        model.shown(20);
        assertThat(model.rows()).hasSize(50);
        model.shown(45);
        assertThat(model.rows()).hasSize(100);
        assertThat(model.complete().get()).isFalse();
        model.shown(99);
        assertThat(model.rows()).hasSize(120);
        assertThat(model.rows()).doesNotHaveDuplicates();
        assertThat(model.complete().get()).isTrue();
        int asked = log.asked.size();
        model.shown(119);
        assertThat(log.asked).hasSize(asked);
    }

    @Test
    void newEntriesAreFetchedAfterAnEventAndTheOthersStay() {
        log.addKicks(3);
        AuditLogViewModel model = open();
        assertThat(model.due().get()).isFalse();
        log.add("bo", "cid", Map.of("type", "BanCreate", "user", "cid"));
        community.leave("cid", RemovalIntention.BAN);
        assertThat(model.due().get()).isTrue();
        model.refresh();
        assertThat(model.due().get()).isFalse();
        assertThat(model.rows()).hasSize(4);
        assertThat(model.rows().getFirst().sentence().text()).isEqualTo("Bo banned Cid");
    }

    @Test
    void morePagesOfNewEntriesThanOneReplaceTheRows() {
        log.addKicks(3);
        AuditLogViewModel model = open();
        log.addKicks(70);
        model.refresh();
        assertThat(model.rows()).hasSize(50);
        model.loadOlder();
        assertThat(model.rows()).hasSize(73);
    }

    @Test
    void filtersCombineAndAreAskedOfTheServer() {
        log.add("ada", "bo", Map.of("type", "MemberKick", "user", "bo"));
        log.add("bo", "cid", Map.of("type", "MemberKick", "user", "cid"));
        log.add("bo", "cid", Map.of("type", "BanCreate", "user", "cid"));
        log.add("bo", null, Map.of("type", "RolesReorder"));
        AuditLogViewModel model = open();
        model.filter().set(AuditFilter.NONE.withActor("bo"));
        assertThat(model.rows()).hasSize(3);
        model.filter().set(model.filter().get().withTarget("cid"));
        assertThat(model.rows()).hasSize(2);
        model.filter().set(model.filter().get().toggled(List.of(AuditType.BAN_CREATE)));
        assertThat(model.rows()).extracting(AuditRow::type).containsExactly(AuditType.BAN_CREATE);
        model.filter().set(AuditFilter.NONE.withWithin(Duration.ofSeconds(3598)));
        assertThat(model.rows()).as("since two seconds after the first").hasSize(2);
        model.filter().set(AuditFilter.NONE);
        assertThat(model.rows()).hasSize(4);
    }

    @Test
    void anAnswerToAnOldFilterIsDropped() {
        log.addKicks(2);
        log.add("bo", null, Map.of("type", "RolesReorder"));
        log.hold();
        AuditLogViewModel model = open();
        model.filter().set(AuditFilter.NONE.withActor("bo"));
        log.answer();
        assertThat(model.rows()).isEmpty();
        log.answer();
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void groupsAreChosenWholeAndTakenAwayAgain() {
        AuditFilter members =
                AuditFilter.NONE.toggled(List.of(AuditType.BAN_CREATE)).toggled(AuditType.Group.MEMBERS.types());
        assertThat(members.types()).containsExactlyInAnyOrderElementsOf(AuditType.Group.MEMBERS.types());
        assertThat(members.toggled(AuditType.Group.MEMBERS.types()).isEmpty()).isTrue();
    }

    @Test
    void rowsOfferFiltersAndUndoing() {
        log.add("bo", "cid", Map.of("type", "MemberKick", "user", "cid"));
        AuditLogViewModel model = open();
        AuditRow row = model.rows().getFirst();
        List<MenuAction> actions = model.actions(row);
        assertThat(actions.getFirst().disabledReason()).contains("Nobody can be brought back");
        actions.stream()
                .filter(action -> action.id().equals("audit-only-target"))
                .forEach(MenuAction::run);
        assertThat(model.filter().get().target()).isEqualTo("cid");
        model.undo(row);
        assertThat(navigator.opened()).isEmpty();
    }

    @Test
    void theLastOwnActThatCanBeUndoneIsOffered() {
        String ban =
                log.add("ada", "x", Map.of("type", "BanCreate", "user", "x")).id();
        log.add("ada", "bo", Map.of("type", "MemberKick", "user", "bo"));
        String others =
                log.add("bo", "y", Map.of("type", "BanCreate", "user", "y")).id();
        AuditLogViewModel model = open();
        model.undoLast(null);
        model.undoLast(model.rows().getFirst());
        assertThat(navigator.opened())
                .containsExactly(
                        new Destination.UndoAct(Community.SERVER, ban),
                        new Destination.UndoAct(Community.SERVER, others));
        model.filter().set(AuditFilter.NONE.withTypes(List.of(AuditType.MEMBER_KICK)));
        model.undoLast(null);
        assertThat(toasts).containsExactly("Nothing that you did here can be undone.");
    }

    @Test
    void everythingThatMatchesIsExported() {
        log.addKicks(230);
        log.add("bo", null, Map.of("type", "RolesReorder", "before", List.of(), "after", List.of()));
        AuditLogViewModel model = open();
        model.filter().set(AuditFilter.NONE.withActor("ada"));
        model.export(FILE, AuditExportViewModel.Format.CSV);
        assertThat(files.text).isNotNull();
        assertThat(files.text.lines()).hasSize(231);
        assertThat(files.text).contains("Ada kicked Bo").doesNotContain("RolesReorder");
        assertThat(toasts).containsExactly("230 entries exported.");
        model.export(FILE, AuditExportViewModel.Format.JSON);
        assertThat(files.text).contains("\"audit_logs\"", "\"MemberKick\"");
    }

    @Test
    void anExportIsBoundedCancelledAndFails() {
        log.addKicks(AuditExportViewModel.MOST + 100);
        AuditLogViewModel model = open();
        model.export(FILE, AuditExportViewModel.Format.CSV);
        assertThat(model.export().count().get()).isEqualTo(AuditExportViewModel.MOST);
        files.text = null;
        log.hold();
        model.export(FILE, AuditExportViewModel.Format.CSV);
        log.answer();
        assertThat(model.export().count().get()).isEqualTo(100);
        model.export().cancel();
        log.answer();
        assertThat(model.export().attempt().busy().get()).isFalse();
        assertThat(model.export().attempt().error().get()).isEmpty();
        assertThat(files.text).isNull();
        files.full = true;
        model.filter().set(AuditFilter.NONE.withTarget("nobody"));
        log.answer();
        model.export(FILE, AuditExportViewModel.Format.CSV);
        log.answer();
        assertThat(model.export().attempt().error().get()).isNotEmpty();
    }

    @Test
    void peopleAreFoundByNameOrId() {
        log.add("bo", "01ARZ3NDEKTSV4RRFFQ69G5FAV", Map.of("type", "BanDelete", "user", "01ARZ3NDEKTSV4RRFFQ69G5FAV"));
        AuditLogViewModel model = open();
        List<String> chosen = new ArrayList<>();
        PeopleViewModel people = model.people(chosen::add);
        assertThat(people.matches()).extracting(Person::userId).startsWith("bo", "01ARZ3NDEKTSV4RRFFQ69G5FAV");
        people.part().set("ci");
        assertThat(people.matches()).extracting(Person::userId).containsExactly("cid");
        people.submit();
        people.part().set("01BX5ZZKBKACTAV9WEVGEMMVRZ");
        people.submit();
        assertThat(chosen).containsExactly("cid", "01BX5ZZKBKACTAV9WEVGEMMVRZ");
    }
}
