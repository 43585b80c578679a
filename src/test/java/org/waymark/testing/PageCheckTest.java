package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** A check that never fails proves nothing: each promise is broken once here. */
class PageCheckTest {

    private static final String SOUND = """
            <!doctype html><html lang="en"><head><title>Cases – Waymark</title></head>
            <body><main><h1>Cases</h1>%s</main></body></html>""";

    @Test
    void a_sound_page_is_let_through() {
        assertThat(PageCheck.complaintsAbout(Jsoup.parse(SOUND.formatted("<p>Nothing here yet.</p>")))).isEmpty();
    }

    @Test
    void a_title_that_is_not_the_heading_is_noticed() {
        assertThat(PageCheck.complaintsAbout(Jsoup.parse(SOUND.formatted("").replace("<title>Cases", "<title>All"))))
                .containsExactly("the title \"All – Waymark\" is not the heading \"Cases\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<h1>Again</h1>                                                                | there is not one h1",
            "<p id='a'></p><p id='a'></p>                                                  | the id a stands twice",
            "<input name='phone'>                                                          | a control has no label",
            "<label for='a'> </label><input id='a'>                                        | a control has no label",
            "<label for='b'>Phone</label>                                                  | for names b, which is not there",
            "<a href='#gone'>There</a>                                                     | a link leads to #gone",
            "<label for='a'>Yes</label><input type='radio' id='a'>                         | a radio stands in no fieldset",
            "<fieldset><legend></legend></fieldset>                                        | a fieldset has no legend",
            "<form method='post'><button>Go</button></form>                                | the CSRF field is missing",
            "<form method='get'><input type='hidden' name='csrf-token'><button>Go</button></form> | in an address",
            "<form><button>Go</button></form>                                              | neither post nor get",
            "<p style='color: red'></p>                                                    | style attributes",
            "<style>p {}</style>                                                           | inline style",
            "<script>alert(1)</script>                                                     | inline script",
            "<p onclick='go()'></p>                                                        | there is a handler",
            "<a href='javascript:go()'>Go</a>                                              | a script in an address",
            "<script src='https://elsewhere.example/a.js'></script>                        | loaded from elsewhere",
            "<table><tr><td>1</td></tr></table>                                            | a table has no headings",
            "<table><tr><th>Force</th></tr></table>                                        | a table heading has no scope",
            "<button></button>                                                             | nothing is written on",
            "<img src='/a.png'>                                                            | an image has no alternative",
            "<svg></svg>                                                                   | a drawing has neither",
            "<p>Optional[3 March 2026]</p>                                                 | the page shows \"Optional[\"",
    })
    void a_broken_promise_is_noticed(String broken, String complaint) {
        assertThat(PageCheck.complaintsAbout(Jsoup.parse(SOUND.formatted(broken)))).anySatisfy(found -> assertThat(found).contains(complaint));
    }
}
