package chat.holt.ui.login;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.login.WelcomeViewModel.Page;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A card in the middle of the window with the page of the moment. Enter goes on, Escape goes back.
public final class WelcomeView extends ScrollPane {

    private static final Duration BEFORE_PROGRESS = Duration.millis(300);

    private final WelcomeViewModel model;
    private final WelcomeFields fields;
    private final VBox card = new VBox();

    public WelcomeView(WelcomeViewModel model) {
        this.model = model;
        fields = new WelcomeFields(model);
        setId("welcome");
        getStyleClass().add("welcome");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        card.getStyleClass().add("welcome-card");
        card.setAlignment(Pos.TOP_CENTER);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("welcome-middle");
        setContent(middle);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !model.busy().get()) {
                if (model.page().get() != Page.SIGN_IN) {
                    model.go(Page.SIGN_IN);
                } else if (model.canLeave()) {
                    model.leave();
                }
                event.consume();
            }
        });
        model.page().subscribe(page -> show());
        model.instance().subscribe((old, now) -> showAgain());
        model.choice().subscribe((old, now) -> showAgain());
        model.busy().subscribe((old, now) -> {
            if (!now) {
                focusWrong();
            }
        });
    }

    /// Gives the keyboard to the first thing to fill in.
    public void focusFirst() {
        // A scroll pane takes its content in with its first layout only.
        applyCss();
        layout();
        fields.first(model.page().get()).requestFocus();
    }

    /// Gives the keyboard to the first entry that is wrong, if one is.
    private void focusWrong() {
        fields.wrong(model.page().get(), model.needsWeb()).ifPresent(Node::requestFocus);
    }

    private void showAgain() {
        Page page = model.page().get();
        if (page == Page.REGISTER || page == Page.RESET || page == Page.SIGN_IN) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            show();
            if (focused != null && focused.getScene() != null) {
                focused.requestFocus();
            }
        }
    }

    private void show() {
        Page page = model.page().get();
        VBox form = new VBox();
        form.getStyleClass().add("welcome-form");
        form.getChildren().addAll(message(model.notice(), "welcome-notice", "welcome-notice"));
        boolean web = model.needsWeb();
        form.getChildren().addAll(fields.of(page, web));
        form.getChildren().add(message(model.problem(), "welcome-problem", Styles.ERROR_TEXT));
        if (web) {
            form.getChildren().add(web());
        } else {
            form.getChildren().add(submit(page));
        }
        card.getChildren().setAll(logo(), title(page), subtitle(page), form, links(page));
        focusFirst();
    }

    private static Node logo() {
        ImageView logo = new ImageView(new Image("/icons/holt-128.png", 112, 112, true, true));
        logo.setFitWidth(56);
        logo.setFitHeight(56);
        return logo;
    }

    private static Node title(Page page) {
        Label title = new Label(
                switch (page) {
                    case SIGN_IN -> Text.of("login.title");
                    case BOT -> Text.of("login.bot.title");
                    case REGISTER -> Text.of("login.register.title");
                    case RESET -> Text.of("login.reset.title");
                    case SENT -> Text.of("login.sent.title");
                    case SECOND_FACTOR -> Text.of("login.code.title");
                    case USERNAME -> Text.of("login.username.title");
                    case DISABLED -> Text.of("login.disabled.title");
                });
        title.getStyleClass().addAll(Styles.TITLE, "welcome-title");
        return title;
    }

    private static Node subtitle(Page page) {
        Label subtitle = new Label(
                switch (page) {
                    case SIGN_IN -> Text.of("login.subtitle");
                    case BOT -> Text.of("login.bot.subtitle");
                    case REGISTER -> Text.of("login.register.subtitle");
                    case RESET -> Text.of("login.reset.subtitle");
                    case SENT -> Text.of("login.sent.subtitle");
                    case SECOND_FACTOR -> Text.of("login.code.subtitle");
                    case USERNAME -> Text.of("login.username.subtitle");
                    case DISABLED -> Text.of("login.disabled.subtitle");
                });
        subtitle.getStyleClass().add(Styles.MUTED);
        subtitle.setWrapText(true);
        return subtitle;
    }

    private Node submit(Page page) {
        Button button = new Button(
                switch (page) {
                    case SIGN_IN, BOT -> Text.of("login.signIn");
                    case REGISTER -> Text.of("login.register");
                    case RESET -> Text.of("login.reset");
                    case SECOND_FACTOR, USERNAME -> Text.of("login.continue");
                    case SENT, DISABLED -> Text.of("login.back");
                });
        button.setId("welcome-submit");
        button.getStyleClass().addAll(Styles.PRIMARY, "welcome-submit");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setDefaultButton(true);
        button.setOnAction(event -> {
            model.submit();
            focusWrong();
        });
        ProgressIndicator progress = new ProgressIndicator();
        progress.getStyleClass().add("welcome-progress");
        progress.setAccessibleText(Text.of("login.busy"));
        PauseTransition delay = new PauseTransition(BEFORE_PROGRESS);
        delay.setOnFinished(event -> button.setGraphic(progress));
        model.busy().subscribe(busy -> {
            if (busy) {
                delay.playFromStart();
            } else {
                delay.stop();
                button.setGraphic(null);
            }
        });
        return button;
    }

    private Node web() {
        Label why = new Label(Text.of("login.captcha", model.host()));
        why.setWrapText(true);
        Button open = new Button(Text.of("login.openWeb"));
        open.setId("welcome-web");
        open.setMaxWidth(Double.MAX_VALUE);
        open.getStyleClass().addAll(Styles.PRIMARY, "welcome-submit");
        open.setGraphic(Icons.of("fth-external-link"));
        open.setOnAction(event -> model.openWeb());
        VBox box = new VBox(16, why, open);
        return box;
    }

    private Node links(Page page) {
        VBox lines = new VBox(8);
        lines.setAlignment(Pos.CENTER);
        lines.getStyleClass().add("welcome-links");
        switch (page) {
            case SIGN_IN -> {
                Label question = new Label(Text.of("login.noAccount"));
                question.getStyleClass().add(Styles.META);
                Label dot = new Label("·");
                dot.getStyleClass().add(Styles.META);
                lines.getChildren()
                        .add(line(
                                question,
                                link("welcome-register", Text.of("login.createOne"), Page.REGISTER),
                                dot,
                                action("welcome-try", Text.of("login.try"), model::tryOut)));
                Hyperlink bot = link("welcome-bot", Text.of("login.useBot"), Page.BOT);
                bot.getStyleClass().add("welcome-quiet-link");
                lines.getChildren().add(bot);
                if (model.canLeave()) {
                    lines.getChildren().add(action("welcome-return", Text.of("login.return"), model::leave));
                }
            }
            case SENT -> lines.getChildren().add(action("welcome-resend", Text.of("login.resend"), model::resend));
            case BOT, REGISTER, RESET, SECOND_FACTOR, USERNAME ->
                lines.getChildren().add(link("welcome-back", Text.of("login.back"), Page.SIGN_IN));
            case DISABLED -> {}
        }
        return lines;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(4, nodes);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private Hyperlink link(String id, String text, Page target) {
        return action(id, text, () -> model.go(target));
    }

    private static Hyperlink action(String id, String text, Runnable handler) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.getStyleClass().add("welcome-link");
        link.setOnAction(event -> {
            handler.run();
            link.setVisited(false);
        });
        return link;
    }

    private static Label message(ObservableValue<String> text, String id, String styleClass) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty().bind(text);
        label.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
