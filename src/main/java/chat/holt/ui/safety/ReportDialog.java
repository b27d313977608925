package chat.holt.ui.safety;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.model.ReportReason;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Segmented;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.settings.FieldBox;
import chat.holt.ui.safety.ReportSummary.Quote;
import chat.holt.ui.safety.ReportViewModel.Target;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks what is wrong with a user, a message or a server, and says what happens with the report.
public final class ReportDialog extends FormDialog {
    private static final int PICTURE = 40;
    private static final int COLUMNS = 2;
    private static final int LINES = 3;

    private final ReportViewModel model;
    private final GridPane reasons = new GridPane();

    private ReportDialog(ReportViewModel model, Media media) {
        super(
                new Look(
                        "report",
                        model.title().getValue(),
                        picture(model.about(), media),
                        model.about().detail(),
                        Text.of("safety.report.verb"),
                        false),
                model.canSubmit(),
                model.attempt().busy(),
                model.attempt().error(),
                model::submit);
        this.model = model;
        title().bind(model.title());
        Quote quote = model.about().message();
        if (quote != null) {
            body().getChildren().add(quote(quote));
        }
        if (model.choosesTarget()) {
            body().getChildren()
                    .add(Segmented.labelled(
                            "report-target",
                            Text.of("safety.report.target"),
                            List.of(Target.values()),
                            choice -> switch (choice) {
                                case CONTENT -> Text.of("safety.report.target.message");
                                case AUTHOR -> model.about().name();
                            },
                            model.target()));
        }
        body().getChildren().addAll(reasons(), context(), Points.of("fth-info", model.next()));
        body().disableProperty().bind(model.attempt().busy());
        closeWhen(model.attempt().done());
    }

    /// Opens over the window, and says afterwards what else can be done.
    public static void open(ReportViewModel model, Media media, Window window, ReportSentViewModel after) {
        ReportDialog dialog = new ReportDialog(model, media);
        model.attempt().done().subscribe(done -> {
            if (done) {
                new ReportSentDialog(after).show(window, null);
            }
        });
        dialog.show(window, dialog.reasons.getChildren().getFirst());
    }

    private static Avatar picture(ReportSummary about, Media media) {
        Avatar avatar = about.isServer() ? Avatar.square(PICTURE) : Avatar.round(PICTURE);
        avatar.show(about.id(), about.name());
        if (about.picture() != null) {
            avatar.imageProperty().bind(media.avatar(about.picture(), PICTURE));
        }
        return avatar;
    }

    private static VBox quote(Quote quote) {
        Label text = new Label(quote.text());
        text.setId("report-message");
        text.setWrapText(true);
        text.getStyleClass().add("report-text");
        Label time = new Label(quote.time());
        time.getStyleClass().add(Styles.META);
        VBox box = new VBox(text, time);
        box.getStyleClass().add("report-quote");
        return box;
    }

    private VBox reasons() {
        Label label = new Label(Text.of("safety.report.reason"));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(100.0 / COLUMNS);
        half.setHgrow(Priority.ALWAYS);
        reasons.getColumnConstraints().setAll(half, half);
        reasons.getStyleClass().add("report-reasons");
        model.reasons().subscribe(this::offer);
        VBox box = new VBox(label, reasons);
        box.getStyleClass().add("report-field");
        return box;
    }

    private void offer(List<ReportReason> offered) {
        ToggleGroup group = new ToggleGroup();
        reasons.getChildren().clear();
        int rows = (offered.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < offered.size(); i++) {
            ReportReason reason = offered.get(i);
            RadioButton choice = new RadioButton(Text.of("safety.reason." + reason.wireName()));
            choice.setId("report-" + reason.wireName());
            choice.setToggleGroup(group);
            choice.setSelected(reason == model.reason().get());
            choice.selectedProperty().subscribe((was, selected) -> {
                if (selected) {
                    model.reason().set(reason);
                }
            });
            reasons.add(choice, i / rows, i % rows);
        }
    }

    private FieldBox context() {
        TextArea field = new TextArea();
        field.setId("report-context");
        field.setWrapText(true);
        field.setPrefRowCount(LINES);
        field.setPromptText(Text.of("safety.report.context.prompt"));
        field.textProperty().bindBidirectional(model.context().text());
        return new FieldBox(Text.of("safety.report.context"), field)
                .counter(model.context().counter())
                .problem(model.context().valid().map(valid -> valid ? "" : Text.of("safety.report.context.long")));
    }
}
