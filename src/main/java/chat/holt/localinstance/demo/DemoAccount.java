package chat.holt.localinstance.demo;

/// An account of the demo community that is ready to use.
/// @param token a session token that always works
public record DemoAccount(String email, String password, String token, String userId, String username) {
    @Override
    public String toString() {
        return username + " <" + email + ">";
    }
}
