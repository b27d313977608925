package chat.holt.ui.safety;

import chat.holt.commands.Attempt;
import chat.holt.commands.ReportCommands;
import chat.holt.i18n.Text;
import chat.holt.model.ReportReason;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.people.Reportable;
import chat.holt.ui.navigation.Destination.Report.OfMessage;
import chat.holt.ui.navigation.Destination.Report.OfServer;
import chat.holt.ui.navigation.Destination.Report.OfUser;
import chat.holt.ui.navigation.Destination.Report.Subject;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Telling the platform's moderators of a user, a message or a server (`rest.md §28`). A message can be reported for
/// itself or as what shows who its author is.
public final class ReportViewModel {
    /// What of a message is reported.
    enum Target {
        CONTENT,
        AUTHOR
    }

    private final ReportCommands commands;
    private final Subject subject;
    private final String platform;
    private final ReportSummary about;
    private final @Nullable String refusal;
    private final ObjectProperty<Target> target = new SimpleObjectProperty<>(Target.CONTENT);
    private final ObservableValue<List<ReportReason>> reasons;
    private final ObjectProperty<@Nullable ReportReason> reason = new SimpleObjectProperty<>();
    private final Reason context = Reason.ofReport();
    private final Attempt attempt = new Attempt();

    /// @param platform name of the instance whose moderators will read it
    public ReportViewModel(Store store, ReportCommands commands, Subject subject, String platform) {
        this.commands = commands;
        this.subject = subject;
        this.platform = platform;
        about = ReportSummary.of(store, subject);
        refusal = Reportable.whyNot(store, subject);
        reasons = target.map(now -> ofUser() ? ReportReason.ofUsers() : ReportReason.ofContent());
        target.subscribe(() -> {
            if (!reasons.getValue().contains(reason.get())) {
                reason.set(null);
            }
        });
        if (refusal != null) {
            attempt.refuse(refusal);
        }
    }

    ReportSummary about() {
        return about;
    }

    /// Whether one chooses between the message and who wrote it.
    boolean choosesTarget() {
        return subject instanceof OfMessage && about.userId() != null;
    }

    ObjectProperty<Target> target() {
        return target;
    }

    ObservableValue<String> title() {
        return target.map(now -> Text.of(
                subject instanceof OfMessage && !ofUser() ? "safety.report.title.message" : "safety.report.title",
                about.name()));
    }

    /// What one can choose from; changes with [#target].
    ObservableValue<List<ReportReason>> reasons() {
        return reasons;
    }

    /// What was chosen; null for nothing yet.
    ObjectProperty<@Nullable ReportReason> reason() {
        return reason;
    }

    /// What else the moderators should know.
    Reason context() {
        return context;
    }

    /// What happens with the report, a sentence each.
    List<String> next() {
        List<String> next = new ArrayList<>();
        next.add(Text.of("safety.report.next.readers", platform));
        if (about.message() != null) {
            next.add(Text.of("safety.report.next.message"));
        }
        next.add(Text.of(about.isServer() ? "safety.report.next.silentServer" : "safety.report.next.silent"));
        return next;
    }

    BooleanExpression canSubmit() {
        return Bindings.createBooleanBinding(
                () -> refusal == null
                        && reason.get() != null
                        && context.valid().get()
                        && !attempt.busy().get(),
                reason,
                context.valid(),
                attempt.busy());
    }

    Attempt attempt() {
        return attempt;
    }

    void submit() {
        ReportReason why = reason.get();
        if (why != null && canSubmit().get()) {
            attempt.run(() -> send(why.wireName(), context.value()), sent -> {});
        }
    }

    private Task<@Nullable Void> send(String why, @Nullable String added) {
        return switch (subject) {
            case OfServer(var serverId) -> commands.server(serverId, why, added);
            case OfUser(var userId, var messageId) -> commands.user(userId, messageId, why, added);
            case OfMessage(var channelId, var messageId) ->
                target.get() == Target.AUTHOR && about.userId() != null
                        ? commands.user(about.userId(), messageId, why, added)
                        : commands.message(messageId, why, added);
        };
    }

    private boolean ofUser() {
        return subject instanceof OfUser || target.get() == Target.AUTHOR;
    }
}
