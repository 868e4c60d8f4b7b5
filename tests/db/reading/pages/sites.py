"""Pages built like those of the kinds of site a researcher saves, in our own words."""

from __future__ import annotations

SENTENCES = (
    "Three rockets landed near the border town before dawn on Tuesday, residents and two officers "
    "said, in the second such attack in a month.",
    "No one was hurt, the provincial governor said in a statement. A barn burned down and the road "
    "to the bridge was closed for several hours.",
    "“We heard the first one and ran to the cellar with the children,” said Gulnora, a teacher of "
    "44 who asked that her family name not be printed.",
    "The group said in a message on its channel that it had fired ten rockets at a military post. "
    "The defence ministry denied that any post was hit.",
    "A spokesman for the authorities across the river said that they were looking into the reports "
    "and had arrested four men.",
    "Analysts doubt that the group is able to hit a target at that distance with the weapons it is "
    "known to have.",
    "Last month, the same group claimed an attack on a customs post, which both governments "
    "denied.",
)


def paragraphs(first: int, last: int) -> str:
    return "\n".join(f"<p>{sentence}</p>" for sentence in SENTENCES[first:last])


MAGAZINE_THEME = f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8">
<title>Rockets land near border town - Khorasan Post</title>
<link rel="canonical" href="https://khorasanpost.example/rockets-land/">
<link rel="stylesheet" href="https://khorasanpost.example/theme.css">
<meta property="og:site_name" content="Khorasan Post">
<meta property="og:title" content="Rockets land near border town - Khorasan Post">
<meta property="article:published_time" content="2022-04-19T05:12:00+00:00">
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[
{{"@type":"NewsArticle","@id":"#article","isPartOf":{{"@id":"#page"}},"headline":
"Rockets land near border town","author":{{"@id":"#person"}},"datePublished":
"2022-04-19T05:12:00+00:00","publisher":{{"@id":"#organization"}}}},
{{"@type":"WebPage","@id":"#page","name":"Rockets - Khorasan Post","isPartOf":{{"@id":"#site"}}}},
{{"@type":"WebSite","@id":"#site","name":"Khorasan Post"}},
{{"@type":"Person","@id":"#person","name":"Saqib Sharifi"}},
{{"@type":"Organization","@id":"#organization","name":"Khorasan Post News Agency"}}]}}</script>
</head>
<body class="single single-post nav-no-loaded"><div class="td-header-wrap"><ul class="sf-menu"><li>
<a href="/">Home</a></li><li><a href="/a">Afghanistan</a></li></ul>
<div class="td-header-rec">Advertisement</div></div>
<div class="td-main-content"><article class="post-1 post"><header>
<ul class="td-category"><li><a href="/s">Security</a></li></ul>
<h1 class="entry-title">Rockets land near border town</h1>
<div class="td-module-meta-info"><div class="td-post-author-name"><div>By</div>
<a href="/author/saqib">Saqib Sharifi</a><div> - </div></div>
<span class="td-post-date"><time datetime="2022-04-19T05:12:00+00:00">April 19, 2022</time></span>
<div class="td-post-views"><span>1532</span></div></div></header>
<div class="td-post-sharing-top"><a href="#">Facebook</a><a href="#">Twitter</a></div>
<div class="td-post-content"><figure><img src="https://khorasanpost.example/bridge.jpg">
<figcaption class="wp-caption-text">A road near the bridge. Photo: Khorasan Post</figcaption>
</figure>
{paragraphs(0, 3)}<div class="td-a-rec"><span>- Advertisement -</span>
<script src="https://ads.example/show.js"></script>
<iframe src="https://ads.example/frame.html"></iframe></div>
{paragraphs(3, 5)}<p><strong>Also read: <a href="/o">Governor visits the bridge</a></strong></p>
{paragraphs(5, 7)}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a>Click to share</a></li>
</ul>
</div><div id="jp-relatedposts"><h3>Related</h3><a href="/x">Old story about the bridge</a></div>
</div>
<footer><ul class="td-tags"><li>TAGS</li><li><a>rockets</a></li></ul>
<div class="td-post-next-prev"><span>Previous article</span><a>Markets reopen in the capital</a>
</div>
<div class="author-box-wrap"><a>Saqib Sharifi</a><div>Saqib Sharifi is a reporter in Herat who has
covered the border since 2015 and writes about trade.</div></div></footer></article>
<div class="td_block_related_posts"><h4><a>RELATED ARTICLES</a></h4><h3><a>Floods wash away twelve
houses in the north of the country</a></h3><h3><a>Minister resigns after a night of talks</a></h3>
</div>
<div class="comments" id="comments"><h3>LEAVE A REPLY</h3><form><p>Please enter your comment!</p>
</form>
</div></div><div class="td-main-sidebar"><aside><h4>Most read</h4><a>Ten killed in bus crash</a>
</aside>
</div><div class="td-footer-wrapper"><div>Khorasan Post is an independent newsroom founded in 2010
and
read in four countries.</div><div>© 2022 Khorasan Post. All rights reserved.</div></div>
<div class="cookie-notice">We use cookies to improve your experience on this site and to show you
ads
that fit. <button>Accept</button></div>
<div class="modal" style="display: none">Sign up for our weekly letter, every Friday.</div></body>
</html>"""

HASHED_CLASSES = f"""<!DOCTYPE html><html lang="en"><head><title>Rockets: What we know about the
attack
- World Example</title></head><body><div id="root"><header role="banner"><a>Skip to content</a>
<nav><ul><li><a>Home</a></li></ul></nav></header><main role="main"><div class="x-1cvxiy9">
<h1 class="x-14gqcmb">Rockets: What we know about the attack</h1>
<section role="region" class="x-1b3a5kk"><strong>Article information</strong><ul>
<li><span>Author, </span><span>Anna Petrova</span></li><li><span>Role, </span><span>Reporter,
Tashkent</span></li></ul></section><time datetime="2022-04-20">20 April 2022</time>
<div dir="ltr" class="x-19j">{paragraphs(0, 1)}</div><div class="x-19j">{paragraphs(1, 2)}</div>
<div class="x-19j"><h2>What did people see?</h2></div><div class="x-19j">{paragraphs(2, 3)}</div>
<section class="x-yyk"><strong>More on this story</strong><ul><li><a>Why the river is a border</a>
</li>
<li><a>Profile of the group</a></li></ul></section>
<section class="x-m"><h2>Most read</h2><div>Skip Most read and continue reading</div><ol><li><a>Cat
found</a></li></ol><p>End of Most read</p></section><div class="x-19j">{paragraphs(3, 4)}</div>
<div class="x-19j">{paragraphs(4, 5)}</div><div class="x-19j">{paragraphs(5, 7)}</div></div>
<section><h2>Top stories</h2><ul><li><h3><a>Bus crash kills ten on mountain road</a></h3>
<time>2 hours ago</time></li><li><h3><a>Cat found</a></h3></li></ul></section></main>
<footer role="contentinfo"><p>© 2022. Not responsible for other sites.</p></footer></div></body>
</html>"""

COMMENT_BOX = f"""<html lang="en"><head><title>Rockets land near border town | Gazette</title>
</head>
<body><div class="header"><a>Home</a> | <a>Terrorism</a></div><div>Terrorism</div>
<h1>Rockets land near border town</h1><p class="byline">By Omar and Muhammad Qasem</p>
<span class="date">2022-04-19</span><div class="article__body"><div class="image"><img src="/a.jpg">
<p>Security personnel stand guard last July in Kabul. [W. K. / AFP]</p></div><div class="image">
<p>Security personnel stand guard last July in Kabul. [W. K. / AFP]</p></div>
<p>HERAT -- {SENTENCES[0]}</p>{paragraphs(1, 3)}<h2>Escalating conflict</h2>{paragraphs(3, 5)}
<p>{SENTENCES[1]}</p>{paragraphs(5, 7)}</div><p>Do you like this article?</p><a>Yes</a><a>No</a>
<div class="cmt"><h3>2 Comment</h3><p>Comment Policy</p><p>* Denotes required field 1500 / 1500</p>
<div>Excellent</div><a>Reply</a><div>All countries must prevent terrorist groups such as these, in
my
opinion, and that is that.</div><a>Reply</a></div></body></html>"""

PERSIAN = """<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8">
<title>اصابت سه راکت در نزدیکی شهر مرزی | خبرگزاری نمونه</title>
<meta property="og:site_name" content="خبرگزاری نمونه"></head><body><header><ul class="menu"><li>
<a>خانه</a></li></ul></header><div class="news-body"><div>در ولایت بلخ</div>
<h1>اصابت سه راکت در نزدیکی شهر مرزی</h1><div class="news-info">
<span>تاریخ انتشار: ۳۰ فروردین ۱۴۰۱</span><span>کد خبر: ۱۲۳۴۵</span></div>
<p>سه راکت بامداد سه‌شنبه در نزدیکی شهر مرزی به زمین خورد و به گفته ساکنان کسی آسیب ندید.</p>
<p>والی ولایت در اعلامیه‌ای گفت که یک انبار آتش گرفته و جاده منتهی به پل بسته شده است.</p>
<div class="ads">آگهی</div>
<p>این گروه در کانال خود گفت که ده راکت به یک پاسگاه شلیک کرده است، اما وزارت دفاع آن را رد کرد.</p>
<div class="tags">برچسب‌ها: <a>راکت</a></div><div class="related-news"><h3>اخبار مرتبط</h3>
<a>سیلاب دوازده خانه را در شمال برد</a></div><div class="comments"><h3>نظرات</h3><p>خیلی خوب بود</p>
</div></div><footer>تمامی حقوق محفوظ است</footer></body></html>"""

LAYOUT_TABLE = """<html><head><meta http-equiv="Content-Type" content="text/html;
charset=windows-1251">
<title>Ракеты упали у приграничного города - Пример.Ру</title></head><body><table><tr><td>
<a href=1>Главная</a><br><a href=2>Новости</a></td><td><font size=5><b>Ракеты упали у приграничного
города</b></font><br><br><i>19 апреля 2022, 10:15</i><br><br>Три ракеты упали утром во вторник
недалеко
от приграничного города, сообщили жители и два офицера.<br><br>Никто не пострадал, говорится в
заявлении
губернатора. Сгорел сарай, дорога к мосту была закрыта на несколько часов.<br>
<br>Группировка заявила,
что выпустила десять ракет по военному посту, однако министерство обороны это опровергло.<br>
<br>Автор:
Анна Петрова<br><br><a href=p>Версия для печати</a></td><td><b>Реклама</b><br>
<a href=x>Купите окна</a>
<br><br><b>Читайте также</b><br><a href=y>Наводнение на севере страны</a></td></tr></table>
<center>© 2022 Пример.Ру</center></body></html>"""
