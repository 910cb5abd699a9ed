/**
 * What a headline can be about beside the skills of challenges/skills.json: languages that cannot be run here, tools and
 * areas, each with other words by which it is found. Nobody is kept to them: own words are as good.
 */
import type { Subject } from './headlines.contract.ts';

type Group = Subject['group'];
type Known = { name: Subject['name']; also?: readonly string[] };

const same = (name: string, ...also: string[]): Known => ({ name: { sv: name, en: name }, also });
const named = (sv: string, en: string, ...also: string[]): Known => ({ name: { sv, en }, also });

export const knownSubjects: Record<Group, Record<string, Known>> = {
  language: {
    bash: same('Bash', 'shell', 'terminal', 'skalskript'),
    c: same('C'),
    'c-sharp': same('C#', 'c sharp', 'csharp', '.net', 'dotnet'),
    'c-plus-plus': same('C++', 'cpp', 'c plus plus'),
    dart: same('Dart', 'flutter'),
    gdscript: same('GDScript'),
    go: same('Go', 'golang'),
    haskell: same('Haskell'),
    java: same('Java'),
    kotlin: same('Kotlin'),
    lua: same('Lua', 'roblox', 'luau'),
    php: same('PHP', 'laravel'),
    powershell: same('PowerShell'),
    r: same('R'),
    ruby: same('Ruby', 'rails'),
    rust: same('Rust'),
    scratch: same('Scratch'),
    swift: same('Swift'),
  },
  tool: {
    arduino: same('Arduino'),
    blender: same('Blender'),
    docker: same('Docker'),
    excel: named('Kalkylblad', 'Spreadsheets', 'excel', 'calc'),
    figma: same('Figma'),
    godot: same('Godot'),
    linux: same('Linux', 'ubuntu', 'debian'),
    'raspberry-pi': same('Raspberry Pi'),
    react: same('React'),
    unity: same('Unity'),
    unreal: same('Unreal Engine', 'unreal'),
    'visual-studio-code': same('Visual Studio Code', 'vs code', 'vscode'),
    vue: same('Vue', 'vue.js', 'vuejs'),
    wordpress: same('WordPress'),
  },
  area: {
    accessibility: named('Tillgänglighet', 'Accessibility', 'wcag', 'a11y'),
    automation: named('Automatisering', 'Automation', 'skript', 'scripts'),
    databases: named('Databaser', 'Databases'),
    documentation: named('Dokumentation', 'Documentation', 'skriva manualer'),
    electronics: named('Elektronik', 'Electronics'),
    games: named('Spelutveckling', 'Game development', 'spel', 'games', 'modding'),
    'machine-learning': named('Maskininlärning', 'Machine learning', 'ai'),
    maps: named('Kartor och geodata', 'Maps and geodata', 'gis'),
    mobile: named('Appar för mobilen', 'Mobile apps', 'android', 'ios', 'appar'),
    networks: named('Nätverk', 'Networks'),
    pictures: named('Bild och grafik', 'Images and graphics', 'shader', 'pixel art'),
    robots: named('Robotar', 'Robots', 'robotik', 'robotics'),
    security: named('Säkerhet', 'Security', 'ctf'),
    servers: named('Servrar och drift', 'Servers and operations', 'devops', 'drift'),
    'sound-and-music': named('Ljud och musik', 'Sound and music'),
    translation: named('Översättning av program', 'Translating software', 'lokalisering', 'localisation'),
  },
};

/** Of the skills in skills.json, those that are a language or a tool; the others are areas. */
export const groupOfSkill: Record<string, Group> = {
  javascript: 'language',
  typescript: 'language',
  python: 'language',
  sql: 'language',
  css: 'language',
  html: 'language',
  node: 'tool',
  'version-control': 'tool',
};

/** Other words for skills of skills.json. */
export const alsoOfSkill: Record<string, readonly string[]> = {
  javascript: ['js'],
  typescript: ['ts'],
  python: ['py'],
  sql: ['sqlite', 'postgres', 'mysql'],
  node: ['node', 'nodejs'],
  'version-control': ['git', 'github', 'gitlab'],
  'web-development': ['webb', 'web', 'webbsidor'],
  'debug-software': ['buggar', 'bugs'],
  'unit-testing': ['tester', 'unit tests'],
  'regular-expressions': ['regex', 'regexp'],
  'object-oriented-programming': ['oop'],
};
