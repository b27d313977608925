package chat.holt.model;

import java.util.List;

/// Members and their users, index-aligned (`models.md` AllMemberResponse, MemberQueryResponse).
public record MemberList(
        @Always List<Member> members, @Always List<User> users) {
    public MemberList {
        members = Empty.list(members);
        users = Empty.list(users);
    }
}
