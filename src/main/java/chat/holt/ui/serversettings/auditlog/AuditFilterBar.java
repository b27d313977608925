package chat.holt.ui.serversettings.auditlog;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;

/// The filters that are set, each with a cross, a menu to set more, and one button to clear them all.
final class AuditFilterBar extends FlowPane {
    private static final List<Duration> SPANS =
            List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(14));

    private final AuditLogViewModel viewModel;
    private final Media media;
    private final MenuButton add = new MenuButton(Text.of("audit.filter"), Icons.of("fth-plus"));
    private final Button clear = Buttons.quiet("audit-clear-filters", Text.of("audit.filter.clear"));

    AuditFilterBar(AuditLogViewModel viewModel, Media media) {
        super(8, 8);
        this.viewModel = viewModel;
        this.media = media;
        setAlignment(Pos.CENTER_LEFT);
        add.setId("audit-add-filter");
        add.getStyleClass().addAll(Styles.QUIET, "filter-menu");
        add.setOnShowing(event -> fill());
        fill();
        clear.setOnAction(click -> viewModel.filter().set(AuditFilter.NONE));
        viewModel.filter().subscribe(this::show);
    }

    private void fill() {
        MenuItem actor = new MenuItem(Text.of("audit.filter.actor"));
        actor.setId("audit-filter-actor");
        actor.setOnAction(click -> person(Text.of("audit.filter.actor.title"), true));
        MenuItem target = new MenuItem(Text.of("audit.filter.target"));
        target.setId("audit-filter-target");
        target.setOnAction(click -> person(Text.of("audit.filter.target.title"), false));
        add.getItems().setAll(actor, target, new SeparatorMenuItem());
        for (AuditType.Group group : AuditType.Group.values()) {
            add.getItems().add(group(group));
        }
        Menu time = new Menu(Text.of("audit.filter.time"));
        time.setId("audit-filter-time");
        for (Duration span : SPANS) {
            MenuItem item = new MenuItem(span(span));
            item.setId("audit-filter-hours-" + span.toHours());
            item.setOnAction(click -> set(filter().withWithin(span)));
            time.getItems().add(item);
        }
        MenuItem days = new MenuItem(Text.of("audit.filter.days.choose"));
        days.setId("audit-filter-days");
        days.setOnAction(click -> {
            requestFocus();
            new DaysDialog(filter(), (from, to) -> set(filter().withDays(from, to)))
                    .show(getScene().getWindow());
        });
        time.getItems().add(days);
        add.getItems().addAll(new SeparatorMenuItem(), time);
    }

    private Menu group(AuditType.Group group) {
        Menu menu = new Menu(group.text());
        menu.setId("audit-filter-" + group.name().toLowerCase(Locale.ROOT));
        CheckMenuItem all = new CheckMenuItem(Text.of("audit.filter.all"));
        all.setSelected(filter().types().containsAll(group.types()));
        all.setOnAction(click -> set(filter().toggled(group.types())));
        menu.getItems().addAll(all, new SeparatorMenuItem());
        for (AuditType type : group.types()) {
            CheckMenuItem item = new CheckMenuItem(type.text());
            item.setId("audit-filter-" + type.wireName());
            item.setSelected(filter().types().contains(type));
            item.setOnAction(click -> set(filter().toggled(List.of(type))));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void person(String title, boolean actor) {
        // The keyboard returns there, where Enter opens no menu.
        requestFocus();
        PeopleViewModel people = viewModel.people(id -> set(actor ? filter().withActor(id) : filter().withTarget(id)));
        new PeopleDialog(title, people, media).show(getScene().getWindow());
    }

    private void show(AuditFilter filter) {
        List<javafx.scene.Node> shown = new ArrayList<>();
        String actor = filter.actor();
        if (actor != null) {
            shown.add(chip(Text.of("audit.chip.actor", viewModel.name(actor)), filter.withActor(null), "actor"));
        }
        String target = filter.target();
        if (target != null) {
            shown.add(chip(Text.of("audit.chip.target", viewModel.name(target)), filter.withTarget(null), "target"));
        }
        for (AuditType.Group group : AuditType.Group.values()) {
            List<AuditType> types =
                    group.types().stream().filter(filter.types()::contains).toList();
            if (types.equals(group.types())) {
                shown.add(chip(
                        Text.of("audit.chip.group", group.text()),
                        filter.toggled(types),
                        group.name().toLowerCase(Locale.ROOT)));
            } else {
                types.forEach(type -> shown.add(chip(type.text(), filter.toggled(List.of(type)), type.wireName())));
            }
        }
        Duration within = filter.within();
        if (within != null) {
            shown.add(chip(span(within), filter.withWithin(null), "time"));
        } else if (filter.from() != null || filter.to() != null) {
            shown.add(chip(viewModel.days(filter), filter.withDays(null, null), "time"));
        }
        shown.add(add);
        if (!filter.isEmpty()) {
            shown.add(clear);
        }
        getChildren().setAll(shown);
    }

    private Button chip(String text, AuditFilter without, String id) {
        Button chip = Buttons.plain("audit-chip-" + id, text);
        chip.getStyleClass().setAll("button", "filter-chip");
        chip.setGraphic(Icons.of("fth-x"));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(Text.of("audit.chip.remove", text));
        chip.setOnAction(click -> set(without));
        return chip;
    }

    private static String span(Duration span) {
        return span.toDays() > 0
                ? Text.of("audit.span.days", span.toDays())
                : Text.of("audit.span.hours", span.toHours());
    }

    private AuditFilter filter() {
        return viewModel.filter().get();
    }

    private void set(AuditFilter filter) {
        viewModel.filter().set(filter);
    }
}
