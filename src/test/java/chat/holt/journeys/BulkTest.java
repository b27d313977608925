package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.localinstance.storage.Database;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.World;
import chat.holt.model.Member;
import chat.holt.model.ServerBan;
import chat.holt.rest.Api;
import chat.holt.ui.serversettings.queue.ActionQueue.Row;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Fifty strangers came in at once: the owner deals with them in the table of members.
@BuiltInOnly("members who come in without signing up")
class BulkTest extends Journey {

    private static final int RAIDERS = 50;
    private static final List<String> HALF_BANNED = List.of("raider07", "raider31");

    @Override
    String account() {
        return "Bo";
    }

    @Override
    Community community(Host run) throws Exception {
        Path instance = folder.resolve("instance");
        SampleCommunity.copyTo(instance);
        try (Database database = new Database(instance.resolve("instance.db"))) {
            World world = new World(database, Clock.systemUTC(), new SecureRandom());
            database.transaction(() -> {
                raid(world);
                return null;
            });
        }
        return SampleCommunity.at(instance);
    }

    private static void raid(World world) {
        Doc server = world.servers().where("true").stream()
                .filter(each -> each.text("name").equals("Alpine Stoats"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < RAIDERS; i++) {
            Doc raider = world.people().create(world.ids().next(), "raider%02d".formatted(i));
            world.membership().join(server, raider);
            if (HALF_BANNED.contains(raider.text("username"))) {
                // As after a ban that broke off before its second half: the server refuses another one.
                Doc ban = Doc.of("_id", Map.of("server", server.id(), "user", raider.id()));
                world.bans().put(World.memberKey(server.id(), raider.id()), ban.putNull("reason"));
            }
        }
    }

    @Test
    void bulkBanOfFiftyWithTwoFailures() throws Exception {
        openMembers();
        filter("raider", RAIDERS);
        clickOn("#members-table");
        push(KeyCode.CONTROL, KeyCode.A);
        seeText("50 selected");
        picture("selected");
        press("#bulk-ban");
        see("#bulk-dialog");
        seeText("Ban 50 people?");
        write("Raid");
        picture("ask");
        press("#dialog-confirm");
        miss("#bulk-dialog");
        untilQueue("48 done · 2 failed");
        picture("failed-two");

        press("#queue-details");
        ListView<Row> rows = see("#queue-rows");
        List<Row> ended = ask(() -> List.copyOf(rows.getItems()));
        List<Row> failed =
                ended.stream().filter(row -> row.state() == Row.State.FAILED).toList();
        assertThat(ended).hasSize(RAIDERS);
        assertThat(failed).extracting(Row::name).containsExactlyInAnyOrderElementsOf(HALF_BANNED);
        interact(() -> rows.scrollTo(failed.getFirst()));
        seeText("This person is banned already.");
        picture("failed-rows");
        press("#dialog-confirm");
        miss("#queue-dialog");

        Api bo = api("Bo");
        for (Row row : failed) {
            bo.bans().unban(server(), row.userId(), null);
        }
        press("#queue-pause");
        untilQueue("50 done · 0 failed");
        seeText("Nothing matches");
        assertThat(bo.bans().list(server()).bans())
                .extracting(ServerBan::reason)
                .filteredOn("Raid"::equals)
                .hasSize(RAIDERS);
        press("#queue-cancel");
        miss("#bulk-queue");
    }

    @Test
    void oneMemberIsTimedOutAndGivenARoleByMenu() throws Exception {
        openMembers();
        filter("raider12", 1);
        String raider = ask(() -> store().membersOf(server()).stream()
                .map(cell -> value(cell).id().user())
                .filter(id -> value(store().user(id)).username().equals("raider12"))
                .findFirst()
                .orElseThrow());

        menuOf("#table-member-" + raider);
        press("#member-timeout-row");
        see("#member-act-dialog");
        press("#timeout-hour");
        press("#act-reason");
        write("Slow down");
        picture("timeout");
        press("#dialog-confirm");
        miss("#member-act-dialog");
        until("the timeout", () -> member(raider).timeout() != null);

        menuOf("#table-member-" + raider);
        press("#member-roles-row");
        see("#member-act-dialog");
        press("#role-choice-" + role("Medics"));
        picture("roles");
        press("#dialog-confirm");
        miss("#member-act-dialog");
        until(
                "the role in the table",
                () -> table().lookupAll(".role-chip").stream()
                        .anyMatch(chip ->
                                chip.isVisible() && ((Labeled) chip).getText().equals("Medics")));
        picture("one-member");

        Member kept = api("Bo").members().fetch(server(), raider);
        assertThat(kept.roles()).containsExactly(role("Medics"));
        assertThat(Duration.between(Instant.now(), kept.timeout()))
                .isBetween(Duration.ofMinutes(58), Duration.ofMinutes(60));
    }

    private void openMembers() {
        press("#server-header");
        press("#server-members-row");
        see("#settings-members");
    }

    private void filter(String text, int count) {
        fill("#members-filter", text);
        until("the members called " + text, () -> table().getItems().size() == count);
    }

    private ListView<?> table() {
        return lookup("#members-table").queryListView();
    }

    private void untilQueue(String state) {
        until(
                "the queue to say " + state,
                () -> lookup("#queue-state")
                        .<Labeled>tryQuery()
                        .map(Labeled::getText)
                        .orElse("")
                        .equals(state));
    }

    private Member member(String userId) {
        return Objects.requireNonNull(store().member(server(), userId).get());
    }
}
