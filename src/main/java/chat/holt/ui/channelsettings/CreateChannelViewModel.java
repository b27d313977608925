package chat.holt.ui.channelsettings;

import chat.holt.commands.Arrangement;
import chat.holt.commands.Attempt;
import chat.holt.commands.CategoryOutcome;
import chat.holt.commands.Failure;
import chat.holt.i18n.Text;
import chat.holt.model.Category;
import chat.holt.model.Channel;
import chat.holt.model.CreateChannel;
import chat.holt.model.Server;
import chat.holt.threading.Task;
import chat.holt.ui.kit.ChannelName;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.navigation.Destination;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Making a channel, and putting it in a category: two calls, the second of which may fail alone.
public final class CreateChannelViewModel {
    /// What one does in it.
    public enum Kind {
        TEXT,
        VOICE
    }

    private final ChannelSettingsContext context;
    private final Destination.CreateChannel where;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.TEXT);
    private final BooleanProperty mature = new SimpleBooleanProperty();
    private final Attempt attempt = new Attempt();
    private final Reason reason = Reason.ofAudit();
    private final BooleanExpression canSubmit;

    public CreateChannelViewModel(ChannelSettingsContext context, Destination.CreateChannel where) {
        this.context = context;
        this.where = where;
        canSubmit = Bindings.createBooleanBinding(
                        () -> ChannelName.problem(name.get()).isEmpty(), name)
                .and(reason.valid());
    }

    /// 1–32 characters.
    public StringProperty name() {
        return name;
    }

    public ObjectProperty<Kind> kind() {
        return kind;
    }

    /// Whether only adults shall see it.
    public BooleanProperty mature() {
        return mature;
    }

    /// Why it is made.
    public Reason reason() {
        return reason;
    }

    /// Whether the server would take it, as far as can be told.
    public BooleanExpression canSubmit() {
        return canSubmit;
    }

    /// How it goes.
    public Attempt attempt() {
        return attempt;
    }

    /// Title of the category it is to be in; empty for none.
    public String category() {
        Server server = context.store().server(where.serverId()).get();
        return server == null
                ? ""
                : server.categories().stream()
                        .filter(category -> category.id().equals(where.categoryId()))
                        .map(Category::title)
                        .findFirst()
                        .orElse("");
    }

    /// Makes the channel.
    public void submit() {
        if (!canSubmit.get()) {
            return;
        }
        String sent = name.get().strip();
        CreateChannel wanted =
                new CreateChannel(kind.get() == Kind.TEXT ? "Text" : "Voice", sent, null, mature.get(), null);
        attempt.run(
                () -> context.commands()
                        .servers()
                        .createChannel(where.serverId(), wanted, reason.value())
                        .then(this::place),
                failure -> context.toast()
                        .accept(
                                failure.isEmpty()
                                        ? Text.of("channel.create.done", sent)
                                        : Text.of("channel.create.half", sent, category(), failure)));
    }

    /// Puts the channel in its category.
    ///
    /// @return why that failed; empty if it did not. The channel is there all the same.
    private Task<String> place(Channel channel) {
        Task<String> placing = new Task<>();
        String categoryId = where.categoryId();
        Server server = context.store().server(where.serverId()).get();
        if (categoryId == null || server == null) {
            placing.succeed("");
            return placing;
        }
        Arrangement now = new Arrangement(server.categories(), server.channels());
        context.commands()
                .categories()
                .save(
                        server.id(),
                        now.categories(),
                        now.place(channel.id(), categoryId, Integer.MAX_VALUE).categories(),
                        reason.value())
                .onSuccess(outcome -> placing.succeed(problem(outcome)))
                .onFailure(problem -> placing.succeed(Failure.of(problem).text()));
        return placing;
    }

    private static String problem(@Nullable CategoryOutcome outcome) {
        return outcome instanceof CategoryOutcome.Conflicting ? Text.of("category.conflict.short") : "";
    }
}
