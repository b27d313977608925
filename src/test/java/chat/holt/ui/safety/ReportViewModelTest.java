package chat.holt.ui.safety;

import static chat.holt.fixtures.SampleStore.apply;
import static chat.holt.fixtures.SampleStore.message;
import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.commands.ReportCommands;
import chat.holt.fixtures.RecordingNavigator;
import chat.holt.fixtures.SampleStore;
import chat.holt.model.ReportReason;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Destination.Report.OfMessage;
import chat.holt.ui.navigation.Destination.Report.OfServer;
import chat.holt.ui.navigation.Destination.Report.OfUser;
import chat.holt.ui.navigation.Destination.Report.Subject;
import chat.holt.ui.safety.ReportViewModel.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportViewModelTest {
    private static final String NOTE = "01HZZZZZZZZZZZZZZZZZZZZZZ1";
    private static final String MINE = "01HZZZZZZZZZZZZZZZZZZZZZZ2";
    private static final String HOOK = "01HZZZZZZZZZZZZZZZZZZZZZZ3";
    private static final String JOINED = "01HZZZZZZZZZZZZZZZZZZZZZZ4";

    private final Store store = SampleStore.ready();
    private final FakeReports reports = new FakeReports();
    private final RecordingNavigator navigator = new RecordingNavigator();

    @BeforeEach
    void write() {
        apply(
                store,
                message(NOTE, "C1", "PAL", ""),
                message(MINE, "C1", "ME", ""),
                message(HOOK, "C1", "WEB", ",'webhook':{'name':'News'}"),
                message(JOINED, "C1", "00000000000000000000000000", ",'system':{'type':'user_joined','id':'PAL'}"));
    }

    @Test
    void needsAReason() {
        ReportViewModel report = report(new OfServer("S"));
        assertThat(report.canSubmit().get()).isFalse();
        report.submit();
        assertThat(reports.calls).isEmpty();
        report.reason().set(ReportReason.RAID);
        report.context().text().set(" look at #general ");
        report.submit();
        assertThat(reports.calls).containsExactly("server S Raid look at #general");
    }

    @Test
    void countsUpTo1000CharactersNotUnits() {
        ReportViewModel report = report(new OfServer("S"));
        report.reason().set(ReportReason.RAID);
        report.context().text().set("🐾".repeat(1000));
        assertThat(report.canSubmit().get()).isTrue();
        report.context().text().set("🐾".repeat(1001));
        assertThat(report.canSubmit().get()).isFalse();
    }

    @Test
    void reportsAMessageOrItsAuthor() {
        ReportViewModel report = report(new OfMessage("C1", NOTE));
        assertThat(report.title().getValue()).isEqualTo("Report a message of pal");
        assertThat(report.choosesTarget()).isTrue();
        report.reason().set(ReportReason.MALWARE);
        report.target().set(Target.AUTHOR);
        assertThat(report.title().getValue()).isEqualTo("Report pal");
        assertThat(report.reason().get()).as("users have no such reason").isNull();
        report.reason().set(ReportReason.IMPERSONATION);
        report.submit();
        assertThat(reports.calls).containsExactly("user PAL " + NOTE + " Impersonation null");
    }

    @Test
    void keepsAReasonThatBothHave() {
        ReportViewModel report = report(new OfMessage("C1", NOTE));
        report.reason().set(ReportReason.UNSOLICITED_SPAM);
        report.target().set(Target.AUTHOR);
        report.target().set(Target.CONTENT);
        report.submit();
        assertThat(reports.calls).containsExactly("message " + NOTE + " UnsolicitedSpam null");
    }

    @Test
    void offersThePlatformsReasons() {
        assertThat(report(new OfUser("PAL", null)).reasons().getValue())
                .containsExactlyInAnyOrder(
                        ReportReason.NONE_SPECIFIED,
                        ReportReason.UNSOLICITED_SPAM,
                        ReportReason.SPAM_ABUSE,
                        ReportReason.INAPPROPRIATE_PROFILE,
                        ReportReason.IMPERSONATION,
                        ReportReason.BAN_EVASION,
                        ReportReason.UNDERAGE);
        assertThat(report(new OfServer("S")).reasons().getValue())
                .hasSize(14)
                .doesNotContain(ReportReason.UNDERAGE)
                .last()
                .isEqualTo(ReportReason.NONE_SPECIFIED);
    }

    @Test
    void refusesWhatTheServerWould() {
        assertThat(error(new OfMessage("C1", MINE))).isEqualTo("You cannot report what you wrote");
        assertThat(error(new OfMessage("C1", JOINED))).isEqualTo("The platform wrote this");
        assertThat(error(new OfUser("ME", null))).isEqualTo("You cannot report yourself");
        apply(store, "{'type':'ServerUpdate','id':'S','data':{'owner':'ME'},'clear':[]}");
        assertThat(error(new OfServer("S"))).isEqualTo("You cannot report your own server");
        assertThat(reports.calls).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenItFails() {
        ReportViewModel report = report(new OfUser("PAL", null));
        report.reason().set(ReportReason.SPAM_ABUSE);
        report.context().text().set("again and again");
        report.submit();
        assertThat(report.canSubmit().get()).as("while it is sent").isFalse();
        reports.task.fail(new IOException("offline"));
        assertThat(report.attempt().error().get()).isNotEmpty();
        assertThat(report.context().text().get()).isEqualTo("again and again");
        assertThat(report.canSubmit().get()).isTrue();
    }

    @Test
    void webhooksAreReportedAsMessages() {
        ReportViewModel report = report(new OfMessage("C1", HOOK));
        assertThat(report.choosesTarget()).isFalse();
        assertThat(report.title().getValue()).isEqualTo("Report a message of News");
        assertThat(sent(new OfMessage("C1", HOOK)).offer())
                .as("nobody to block")
                .isNull();
    }

    @Test
    void offersToBlockOrToLeaveAfterwards() {
        ReportSentViewModel sent = sent(new OfMessage("C1", NOTE));
        sent.accept();
        sent(new OfServer("S")).accept();
        assertThat(navigator.opened())
                .containsExactly(new Destination.BlockUser("PAL"), new Destination.LeaveServer("S"));
        assertThat(sent(new OfUser("FOE", null)).offer()).as("blocked already").isNull();
    }

    private String error(Subject subject) {
        ReportViewModel report = report(subject);
        report.reason().set(ReportReason.NONE_SPECIFIED);
        report.submit();
        return report.attempt().error().get();
    }

    private ReportViewModel report(Subject subject) {
        return new ReportViewModel(store, reports, subject, "stoat.chat");
    }

    private ReportSentViewModel sent(Subject subject) {
        return new ReportSentViewModel(store, navigator, new Destination.Report(subject));
    }

    /// Records what was asked; the test ends the task.
    private static final class FakeReports extends ReportCommands {
        final List<String> calls = new ArrayList<>();
        final Task<@Nullable Void> task = new Task<>();

        @Override
        public Task<@Nullable Void> message(String messageId, String reason, @Nullable String added) {
            return called("message " + messageId + " " + reason + " " + added);
        }

        @Override
        public Task<@Nullable Void> server(String serverId, String reason, @Nullable String added) {
            return called("server " + serverId + " " + reason + " " + added);
        }

        @Override
        public Task<@Nullable Void> user(
                String userId, @Nullable String messageId, String reason, @Nullable String added) {
            return called("user " + userId + " " + messageId + " " + reason + " " + added);
        }

        private Task<@Nullable Void> called(String call) {
            calls.add(call);
            return task;
        }
    }
}
