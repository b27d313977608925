package chat.holt.ui.kit.moderation;

import chat.holt.i18n.Text;
import chat.holt.model.TextChannel;
import chat.holt.permissions.MemberAct;
import chat.holt.ui.kit.MessageSweep;
import chat.holt.ui.kit.ReasonField;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The fields of an act on members: what it needs to know, then the reason.
public final class ActFields extends VBox {
    private static final double SPACING = 16;
    private static final double LABEL_SPACING = 6;

    private final ReasonField reason;

    public ActFields(ActOptions options) {
        super(SPACING);
        reason = new ReasonField(
                "act-reason",
                options.reason(),
                Text.of(options.act() == MemberAct.BAN ? "settings.bulk.reason.ban" : "settings.bulk.reason.audit"));
        switch (options.act()) {
            case NICKNAME -> getChildren().add(nickname(options));
            case ROLES -> getChildren().add(new RoleChecklist(options.roles()));
            case TIMEOUT -> getChildren().add(new TimeoutField(options.timeout()));
            case MOVE -> getChildren().add(call(options));
            case BAN -> getChildren().add(sweep(options));
            default -> {}
        }
        getChildren().add(reason);
    }

    /// Where typing begins.
    public Node first() {
        Node nickname = lookup("#act-nickname");
        return nickname == null ? reason.field() : nickname;
    }

    private static Node nickname(ActOptions options) {
        TextField field = new TextField();
        field.setId("act-nickname");
        field.setPromptText(Text.of("moderation.nickname.none"));
        field.textProperty().bindBidirectional(options.nickname());
        Label label = new Label(Text.of("moderation.nickname"));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        label.setLabelFor(field);
        Label counter = new Label();
        counter.setId("act-nickname-counter");
        counter.getStyleClass().addAll(Styles.META, Styles.MUTED);
        counter.textProperty()
                .bind(options.nickname()
                        .map(String::strip)
                        .map(text -> Text.of(
                                "members.reason.counter", text.codePointCount(0, text.length()), ActOptions.NICKNAME)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label problem = new Label();
        problem.getStyleClass().add(Styles.ERROR_TEXT);
        problem.textProperty().bind(Bindings.createStringBinding(options::nicknameProblem, options.nickname()));
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return new VBox(LABEL_SPACING, new HBox(label, space, counter), field, problem);
    }

    private static Node call(ActOptions options) {
        ComboBox<TextChannel> box = new ComboBox<>();
        box.setId("act-call");
        box.getItems().setAll(options.calls());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable TextChannel channel) {
                return channel == null ? "" : channel.name();
            }

            @Override
            public @Nullable TextChannel fromString(String text) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(options.call());
        Label label = new Label(Text.of("moderation.call"));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        label.setLabelFor(box);
        return new VBox(LABEL_SPACING, label, box);
    }

    private static Node sweep(ActOptions options) {
        Label warning = new Label();
        warning.setId("act-sweep-warning");
        warning.getStyleClass().add("callout-warn");
        warning.setWrapText(true);
        warning.managedProperty().bind(warning.visibleProperty());
        options.sweep().subscribe(sweep -> {
            warning.setVisible(sweep != MessageSweep.NONE);
            warning.setText(sweep == MessageSweep.NONE ? "" : Text.of(sweep.warningKey()));
        });
        return new VBox(
                LABEL_SPACING * 2,
                Segmented.labelled(
                        "act-sweep",
                        Text.of("members.ban.delete"),
                        List.of(MessageSweep.values()),
                        sweep -> Text.of(sweep.nameKey()),
                        options.sweep()),
                warning);
    }
}
