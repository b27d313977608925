package chat.holt.ui.serversettings.bans;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.serversettings.bans.BanCandidate.Fate;
import chat.holt.ui.serversettings.queue.QueueTexts;
import chat.holt.ui.serversettings.queue.QueueViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/// A list of bans from a file, before it is merged into the server's.
public final class BanImportViewModel {
    private final BansViewModel bans;
    private final String fileName;
    private final BanChoice choice = new BanChoice();
    private final BooleanProperty replace = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ObservableValue<Integer> count;

    BanImportViewModel(BansViewModel bans, String fileName, List<BanEntry> entries) {
        this.bans = bans;
        this.fileName = fileName;
        choice.show(bans.plan(entries));
        count = replace.map(also -> targets(also).size());
    }

    public String fileName() {
        return fileName;
    }

    /// What each line would do.
    public BanChoice choice() {
        return choice;
    }

    /// How many are banned for another reason than the file has.
    public int changed() {
        return choice.of(Fate.CHANGED).size();
    }

    /// Whether those are unbanned and banned again with the reason of the file; not at first.
    public BooleanProperty replace() {
        return replace;
    }

    /// What will be done and how long it takes.
    public ObservableValue<String> estimate() {
        return count.map(this::estimate);
    }

    public BooleanExpression canSubmit() {
        return BooleanExpression.booleanExpression(count.map(number -> number > 0));
    }

    /// Turns true when the queue has begun.
    public ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    /// Begins.
    public void submit() {
        if (canSubmit().get() && bans.ban(targets(replace.get()), null, MessageSweep.NONE)) {
            done.set(true);
        }
    }

    private String estimate(int number) {
        if (bans.run().busy()) {
            return Text.of("settings.server.bans.busy");
        }
        int calls = number + (replace.get() ? changed() : 0);
        return number == 0
                ? Text.of("settings.server.bans.nobodyLeft")
                : Text.of(
                        "settings.server.bans.estimate",
                        number,
                        QueueTexts.duration(QueueViewModel.PACE.multipliedBy(calls)));
    }

    private List<BanCandidate> targets(boolean also) {
        List<BanCandidate> targets = new ArrayList<>(choice.of(Fate.NEW));
        if (also) {
            targets.addAll(choice.of(Fate.CHANGED));
        }
        return targets;
    }
}
