import Syntax
import Testing

/// Passwords in addresses.
@Suite struct SecretsTests {
  @Test(arguments: [
    ("connect(\"postgresql://me:geheim@host/db\")", "connect(\"postgresql://me:***@host/db\")"),
    ("a://u:p@ss:w@h b://v:q@h", "a://u:***@h b://v:***@h"),
    (
      "postgresql://h/db?user=u&password=geheim&sslmode=x",
      "postgresql://h/db?user=u&password=***&sslmode=x"
    ),
    ("x://h?SSLPASSWORD=1", "x://h?SSLPASSWORD=***"),
    ("postgresql://me@host:5432/db", "postgresql://me@host:5432/db"),
    ("postgresql://host:5432/db", "postgresql://host:5432/db"), ("x://u:@h", "x://u:@h"),
    ("let password=3", "let password=3"), ("http://", "http://"), ("", ""),
    ("postgres://用户:密码@主机/库", "postgres://用户:***@主机/库"),
  ])
  func masked(_ text: String, _ expected: String) {
    #expect(Secrets.masked(text) == expected)
    #expect(Secrets.isIn(text) == (text != expected))
    #expect(Secrets.starred(Array(text.utf8)[...]).count == text.utf8.count)
  }
}
