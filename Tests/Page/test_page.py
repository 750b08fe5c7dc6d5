#!/usr/bin/env python3
"""Opens the page of an audit in headless Chromium and uses it as a person does.

usage: test_page.py MIXEDZONE [--screenshots DIR]
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

HERE = pathlib.Path(__file__).parent
checks = 0


def check(condition, what):
    global checks
    checks += 1
    if not condition:
        raise SystemExit(f"test_page: FAILED: {what}")


def browser(downloads):
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,900"):
        options.add_argument(argument)
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads)})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(downloads)})
    return driver


def all_of(driver, selector):
    return driver.find_elements(By.CSS_SELECTOR, selector)


def one(driver, selector):
    return driver.find_element(By.CSS_SELECTOR, selector)


def people(driver):
    return [item.text.split("\n")[0] for item in all_of(driver, ".people button")]


def choose(driver, name):
    next(item for item in all_of(driver, ".people button") if name in item.text).click()


def quotes(driver):
    return [item.text for item in all_of(driver, ".quote blockquote")]


def expect_quiet(driver, where):
    messages = [entry for entry in driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]
    check(not messages, f"{where}: the console says {messages}")


def test_views(driver, page):
    driver.get(page.as_uri())
    check(len(people(driver)) == 3, f"three people, not {people(driver)}")
    choose(driver, "Varnhagen")
    check(one(driver, "h2").text == "Ilse Varnhagen", "the heading names the person")
    check(len(quotes(driver)) == 3, "her three quotes stand there")
    check([item.text for item in all_of(driver, ".variant del, .variant ins")] == ["a", "the"], "the variant shows its words")
    check(len(all_of(driver, "table tbody tr")) >= 1, "the results have a table")
    check(len(all_of(driver, "svg[role=img]")) >= 1, "a chart is drawn")
    choose(driver, "Tolvik")
    conflict = [item.text for item in all_of(driver, "table .conflict li")]
    check(any(text.startswith("4:23.9: ") or text.startswith("4:23.90: ") for text in conflict)
          and any(text.startswith("4:23.99: ") for text in conflict), f"the table shows where the articles differ: {conflict}")
    choose(driver, "Varnhagen")
    facts = one(driver, ".quote .facts").text
    check("quote.cue-after" in facts and "confidence" in facts and "cue" in facts, "rule, cue and confidence are told")


def test_search_and_filter(driver):
    box = one(driver, "#search")
    box.send_keys("STONES")
    check(people(driver) == ["Maren Tolvik"], f"search leaves Tolvik, not {people(driver)}")
    check(len(quotes(driver)) == 1, "search leaves one quote")
    box.clear()
    box.send_keys("no such words")
    check(people(driver) == [] and "No quote fits" in one(driver, "main").text, "a search without a hit says so")
    box.clear()
    box.send_keys(" ", Keys.BACKSPACE)
    driver.execute_script("const box = arguments[0]; box.value = 'variant-number'; box.dispatchEvent(new Event('change'))", one(driver, "#finding"))
    check(people(driver) == ["Maren Tolvik"] and len(quotes(driver)) == 2, f"the filter leaves the two reports: {quotes(driver)}")
    driver.execute_script("const box = arguments[0]; box.value = ''; box.dispatchEvent(new Event('change'))", one(driver, "#finding"))
    check(len(people(driver)) == 3, "without a filter all are back")


def test_article_and_keys(driver):
    choose(driver, "Varnhagen")
    driver.find_element(By.TAG_NAME, "body").send_keys("j")
    card = driver.switch_to.active_element
    check(card.get_attribute("class") == "quote", "j goes to a quote")
    card.send_keys(Keys.ENTER)
    dialog = one(driver, "dialog")
    check(dialog.get_attribute("open") is not None, "Enter opens the article")
    lit = [item.text for item in all_of(driver, "dialog .lit")]
    check("".join(lit).startswith("I can't walk past"), f"the quote is lit, not {lit}")
    check("Maren Tolvik" in dialog.text, "the rest of the article is there")
    driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    check(dialog.get_attribute("open") is None, "Escape closes it")
    driver.find_element(By.TAG_NAME, "body").send_keys("n")
    check(one(driver, "h2").text == "Maren Tolvik", "n goes to the next person")
    driver.find_element(By.TAG_NAME, "body").send_keys("/")
    check(driver.switch_to.active_element.get_attribute("id") == "search", "/ goes to the search")
    driver.switch_to.active_element.send_keys(Keys.ESCAPE)


def test_hostile(driver):
    choose(driver, "Vossberg")
    text = one(driver, "body").text
    check("<script>window.ran=9</script>" in one(driver, "h2").text, "the name is shown as text")
    check("<script>window.ran=4</script><img src=x onerror=window.ran=5>" in text, "the quote is shown as text")
    check("<img src=x onerror=window.ran=8></script>" in one(driver, ".source").text, "the title is shown as text")
    check("javascript:window.ran=6" in text, "the address is shown as text")
    check(not all_of(driver, "a[href^=javascript]"), "no link runs a script")
    one(driver, ".quote blockquote button").click()
    check("window.ran=1" in one(driver, "dialog").text, "the article is shown as text")
    check(not all_of(driver, "#app img, #app script, #app b"), "no element comes from an article")
    driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    check(driver.execute_script("return window.ran") is None, "nothing of an article ran")


def test_policy(driver):
    check("script-src 'sha256-" in one(driver, "meta[http-equiv]").get_attribute("content"), "the page has a policy")
    driver.execute_script("const s = document.createElement('script'); s.textContent = 'window.injected = 1'; document.body.append(s)")
    check(driver.execute_script("return window.injected") is None, "the policy stops a script that is none of the page's")
    driver.get_log("browser")


def press(driver, verdict, number=0):
    all_of(driver, f'.quote [data-verdict="{verdict}"]')[number].click()


def test_decisions(driver, page, downloads):
    choose(driver, "Varnhagen")
    press(driver, "right")
    check("Decided: right" in all_of(driver, ".quote")[0].text, "a decision is shown")
    all_of(driver, ".quote .decide input")[2].send_keys("Maren Tolvik")
    press(driver, "wrong-speaker", 2)
    check("said by Maren Tolvik" in all_of(driver, ".quote")[2].text, "who said it is shown")
    choose(driver, "Tolvik")
    press(driver, "not-a-quote", 1)
    driver.get(page.as_uri())
    check(one(driver, "#save").text == "Save 3 decisions", "the browser keeps them over a reload")
    one(driver, "#save").click()
    saved = downloads / "decisions.json"
    for _ in range(100):
        if saved.exists():
            break
        time.sleep(0.05)
    decisions = json.loads(saved.read_text("utf8"))
    check(decisions["schema"] == "mixedzone.decisions/1" and len(decisions["decisions"]) == 3, "three are saved")
    return saved


def test_applied(driver, tool, folder, saved):
    page = folder / "decided.html"
    made = subprocess.run([tool, "audit", folder / "out", "--format", "html", "--decisions", saved], capture_output=True)
    check(made.returncode == 0, made.stderr.decode())
    page.write_bytes(made.stdout)
    driver.get(page.as_uri())
    driver.execute_script("localStorage.clear()")
    driver.get(page.as_uri())
    check(one(driver, "#save").text == "Save 3 decisions", "the page brings the decisions of the file along")
    choose(driver, "Varnhagen")
    check(len(quotes(driver)) == 2 and "Decided: right" in one(driver, "main").text, "her third quote is gone")
    choose(driver, "Tolvik")
    text = one(driver, "main").text
    check("I ran 4:19" in text and "decision.speaker" in text, "it is Tolvik's now")
    check("I lost 20 metres there." not in [quote.strip("“”") for quote in quotes(driver)], "what is no quote is gone")


def screenshots(driver, page, folder):
    for name, width, height in (("audit-desktop", 1280, 1560), ("audit-phone", 390, 844)):
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
        driver.get(page.as_uri())
        driver.execute_script("localStorage.clear()")
        driver.get(page.as_uri())
        choose(driver, "Varnhagen")
        driver.execute_script("window.scrollTo(0, 0)")
        check(driver.execute_script("return document.documentElement.scrollWidth <= window.innerWidth"), f"{name}: nothing sticks out")
        driver.save_screenshot(str(folder / f"{name}.png"))


def main():
    tool = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        subprocess.run([HERE / "make_fixture.sh", tool, folder], check=True)
        page, downloads = folder / "page.html", folder / "downloads"
        downloads.mkdir()
        driver = browser(downloads)
        try:
            test_views(driver, page)
            test_search_and_filter(driver)
            test_article_and_keys(driver)
            test_hostile(driver)
            expect_quiet(driver, "the page")
            saved = test_decisions(driver, page, downloads)
            test_applied(driver, tool, folder, saved)
            expect_quiet(driver, "decisions")
            test_policy(driver)
            if "--screenshots" in sys.argv:
                screenshots(driver, page, pathlib.Path(sys.argv[sys.argv.index("--screenshots") + 1]))
            else:
                screenshots(driver, page, folder)
        finally:
            driver.quit()
    print(f"test_page: {checks} checks passed")


if __name__ == "__main__":
    main()
