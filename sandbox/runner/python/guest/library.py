# What programs often import is loaded once, and what the harness itself needs is captured.

import abc, argparse, array, ast, asyncio, base64, binascii, bisect, calendar, cmath, collections  # noqa
import collections.abc, contextlib, copy, csv, dataclasses, datetime as datetimes, decimal, difflib, enum  # noqa
import fractions, functools, gc, hashlib, heapq, importlib, inspect, io, itertools, json, linecache  # noqa
import locale, logging, math, numbers, operator, os, pprint, queue, random, re, secrets, statistics, string  # noqa
import glob, graphlib, ipaddress, pathlib, pickle, sched, shutil, tempfile, timeit, zoneinfo  # noqa
import struct, sys, textwrap, threading, time, traceback, types, typing, unicodedata, unittest, uuid, warnings, zlib  # noqa

from asyncio import BaseEventLoop, set_event_loop
from asyncio.events import _BaseDefaultEventLoopPolicy as BasePolicy
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from importlib import import_module
from importlib.machinery import ModuleSpec
from itertools import islice
from json import dumps, loads
from json.encoder import encode_basestring_ascii as quote
from re import match as re_match
from struct import pack_into, unpack_from
from traceback import TracebackException

execute = exec
BUILTINS = sys.modules["builtins"].__dict__
INFINITY = float("inf")
MemberDescriptor = types.MemberDescriptorType
# What is no record although it is an object: it has no fields of the person's own.
NO_RECORDS = (
    types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType, types.GeneratorType,
    types.CoroutineType, types.AsyncGeneratorType, functools.partial, complex, bytes, bytearray,
    memoryview, range, slice, BaseException, datetimes.time, datetimes.timedelta, type(NotImplemented),
    type(...), re.Pattern, re.Match, asyncio.Future, io.IOBase,
)  # fmt: skip
# Iterators, deques, views: classes that come with Python and not from the person.
PYTHONS_OWN = {"builtins", "collections", "itertools", "array", "decimal", "fractions", "uuid", "random"}
