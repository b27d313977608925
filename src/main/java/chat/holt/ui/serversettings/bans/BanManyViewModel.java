package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.serversettings.bans.BanCandidate.Fate;
import chat.holt.ui.serversettings.queue.QueueTexts;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// Banning by id, one or many, members or not.
public final class BanManyViewModel {
    private final BansViewModel bans;
    private final StringProperty text = new SimpleStringProperty("");
    private final BanChoice choice = new BanChoice();
    private final Reason reason = Reason.ofBan();
    private final ObjectProperty<MessageSweep> sweep = new SimpleObjectProperty<>(MessageSweep.NONE);
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ObservableValue<Integer> count;

    public BanManyViewModel(BansViewModel bans) {
        this.bans = bans;
        count = choice.all().map(all -> choice.of(Fate.NEW).size());
        text.subscribe(now -> choice.show(bans.plan(PastedIds.read(now))));
    }

    /// What was typed or pasted: ids in any form.
    public StringProperty text() {
        return text;
    }

    /// What each id would do.
    public BanChoice choice() {
        return choice;
    }

    public Reason reason() {
        return reason;
    }

    /// Which messages go too; none at first.
    public ObjectProperty<MessageSweep> sweep() {
        return sweep;
    }

    /// How long it takes, or why it cannot begin; empty while nothing is pasted.
    public ObservableValue<String> estimate() {
        return count.map(number -> {
            if (choice.all().get().isEmpty()) {
                return "";
            }
            if (bans.run().busy()) {
                return Text.of("settings.server.bans.busy");
            }
            return number == 0
                    ? Text.of("settings.server.bans.nobodyLeft")
                    : Text.of(
                            "settings.server.bans.estimate",
                            number,
                            QueueTexts.duration(QueueViewModel.PACE.multipliedBy(number)));
        });
    }

    public BooleanExpression canSubmit() {
        return BooleanExpression.booleanExpression(count.map(number -> number > 0))
                .and(reason.valid());
    }

    /// Turns true when the queue has begun.
    public ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    /// Begins.
    public void submit() {
        if (canSubmit().get() && bans.ban(choice.of(Fate.NEW), reason.value(), sweep.get())) {
            done.set(true);
        }
    }
}
