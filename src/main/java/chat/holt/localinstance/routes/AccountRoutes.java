package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Accounts;
import chat.holt.localinstance.world.Passwords;
import chat.holt.localinstance.world.People;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import java.util.List;
import java.util.stream.Stream;

/// Accounts and onboarding (`rest.md §2, §5`).
final class AccountRoutes {
    private final World world;
    private final Accounts accounts;

    AccountRoutes(World world) {
        this.world = world;
        accounts = world.accounts();
    }

    void addTo(Endpoints endpoints) {
        endpoints.open("POST", "/auth/account/create", call -> {
            Body body = call.body();
            body.text("invite");
            body.text("captcha");
            accounts.create(body.required("email"), body.required("password"));
            return Reply.none();
        });
        // Without mail there is nothing to verify or to send.
        endpoints.open("POST", "/auth/account/reverify", call -> {
            if (accounts.isTaken(call.body().required("email"))) {
                throw ApiError.of(ErrorType.OPERATION_FAILED);
            }
            return Reply.none();
        });
        endpoints.open("POST", "/auth/account/reset_password", call -> {
            accounts.isTaken(call.body().required("email"));
            return Reply.none();
        });
        endpoints.open("POST", "/auth/account/verify/{code}", call -> {
            throw ApiError.invalidToken();
        });
        endpoints.open("PATCH", "/auth/account/reset_password", call -> {
            call.body().required("token");
            call.body().required("password");
            throw ApiError.invalidToken();
        });
        endpoints.open("PUT", "/auth/account/delete", call -> {
            call.body().required("token");
            throw ApiError.invalidToken();
        });
        endpoints.session("GET", "/auth/account", request -> {
            Doc account = account(request);
            return Reply.ok(account.only("_id", "email"));
        });
        endpoints.session("PATCH", "/auth/account/change/password", request -> {
            Body body = request.body();
            String password = body.required("password");
            Doc account = authorised(endpoints, request, body, () -> Passwords.check(password));
            accounts.changePassword(account, password);
            return Reply.none();
        });
        endpoints.session("PATCH", "/auth/account/change/email", request -> {
            Body body = request.body();
            String email = body.required("email");
            Doc account = authorised(endpoints, request, body, () -> Accounts.requireWelcome(email));
            accounts.changeEmail(account, email);
            return Reply.none();
        });
        endpoints.confirmed("POST", "/auth/account/disable", this::disable);
        endpoints.confirmed("POST", "/auth/account/delete", this::disable);
        endpoints.session(
                "GET",
                "/onboard/hello",
                request -> Reply.ok(Doc.of("onboarding", !world.users().exists(request.myId()))));
        endpoints.session("POST", "/onboard/complete", this::complete);
        endpoints.user("POST", "/policy/acknowledge", request -> Reply.none());
    }

    private Reply complete(Request request) {
        Body body = request.body();
        String name = body.required("username", 2, 32);
        body.matches("username", name, People.USERNAME);
        if (world.users().exists(request.myId())) {
            throw ApiError.of(ErrorType.ALREADY_ONBOARDED);
        }
        Doc user = world.people().create(request.myId(), name);
        return Reply.ok(world.people().viewSelf(user));
    }

    /// The account disappears for its owner; there is no mail to confirm by and nothing later that would delete
    /// it.
    private Reply disable(Request request) {
        accounts.save(account(request).put("disabled", true));
        accounts.revokeAll(request.myId(), null);
        return Reply.none();
    }

    private Doc account(Request request) {
        return World.found(accounts.find(request.myId()));
    }

    /// The account after its password, and with an authenticator a ticket, was given.
    private Doc authorised(Endpoints endpoints, Request request, Body body, Runnable validation) {
        body.required("current_password");
        Doc account = account(request);
        if (Accounts.hasTotp(account) && !endpoints.confirm(request)) {
            throw ApiError.invalidCredentials();
        }
        validation.run();
        accounts.requirePassword(account, body.required("current_password"));
        return account;
    }

    /// Ten new recovery codes.
    static List<String> recoveryCodes(World world) {
        return Stream.generate(world.ids()::recoveryCode).limit(10).toList();
    }
}
